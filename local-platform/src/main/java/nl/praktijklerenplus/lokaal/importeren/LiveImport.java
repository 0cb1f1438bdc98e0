package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;

/** Sends window after window, and ends when everything sent has been handled everywhere. */
record LiveImport(Preparation preparation, WindowSender sender, boolean stopAtRefusal) {

  private static final int MOST_LINES = 1000;

  void run(ImportFiles files) throws IOException {
    try {
      send(files);
    } finally {
      reportRest(files);
    }
    sender.settling().everything();
  }

  private void send(ImportFiles files) throws IOException {
    Window window;
    do {
      // line by line where nothing may be sent that comes after a refusal
      window = new Window(stopAtRefusal ? 1 : MOST_LINES);
      sender.send(window, files, preparation);
    } while (!window.isEmpty() && !stopped());
  }

  private boolean stopped() {
    return stopAtRefusal && sender.report().count(Verdict.GEWEIGERD) > 0;
  }

  private void reportRest(ImportFiles files) throws IOException {
    for (var line = files.next(); line.isPresent(); line = files.next()) {
      sender.report().line(line.get().label(), Result.NOT_SENT);
    }
  }
}
