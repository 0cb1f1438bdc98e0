package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;

/** Sends window after window, and ends when everything sent has been handled everywhere. */
record LiveImport(Preparation preparation, WindowSender sender, boolean stopAtRefusal) {

  private static final int MOST_LINES = 500;

  void run(ImportFiles files) throws IOException {
    for (var window = next(files); !window.isEmpty() && !stopped(); window = next(files)) {
      sender.send(window);
    }
    sender.settling().everything();
  }

  /** Line by line where nothing may be sent that comes after a refusal. */
  private Window next(ImportFiles files) throws IOException {
    return Window.read(files, preparation, stopAtRefusal ? 1 : MOST_LINES);
  }

  private boolean stopped() {
    return stopAtRefusal && sender.report().count(Verdict.GEWEIGERD) > 0;
  }
}
