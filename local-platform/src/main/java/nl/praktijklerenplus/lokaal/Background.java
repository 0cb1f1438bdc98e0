package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import nl.praktijklerenplus.lokaal.parts.Journal;
import nl.praktijklerenplus.platform.embedded.OwnSession;

/** Starts {@code plp up} in a session of its own and follows it until it is ready. */
record Background(PlatformFolder folder, Path project, Journal journal) {

  int run(List<String> options) throws IOException {
    folder.create();
    // Outside logs/, which a clean start erases.
    var log = folder.root().resolve("plp.log");
    Files.deleteIfExists(log);
    var child = OwnSession.start(command(options), log);
    var abandon = new Thread(child::destroy, "stop-background");
    Runtime.getRuntime().addShutdownHook(abandon);
    var code = follow(child, log);
    Runtime.getRuntime().removeShutdownHook(abandon);
    return code;
  }

  private ProcessBuilder command(List<String> options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dplp.project=" + project);
    command.add("-D" + StopOnSignal.IN_BACKGROUND + "=true");
    command.addAll(JvmOptions.ours());
    command.addAll(List.of(Plp.class.getName(), "up", "--map=" + folder.root()));
    command.addAll(options);
    var builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder;
  }

  private int follow(Process child, Path log) throws IOException {
    long shown = 0;
    while (true) {
      var ended = ended(child);
      var ready = Supervision.isReady(folder, child.pid());
      shown = show(log, shown);
      if (ended) {
        return child.exitValue();
      }
      if (ready) {
        return 0;
      }
    }
  }

  private static boolean ended(Process child) throws InterruptedIOException {
    try {
      return child.waitFor(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Whole lines only: half a line may end within a character. */
  private long show(Path log, long from) throws IOException {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(from);
      var bytes = new byte[(int) (file.length() - from)];
      file.readFully(bytes);
      var text = new String(bytes, StandardCharsets.ISO_8859_1);
      var end = text.lastIndexOf('\n') + 1;
      new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(journal::say);
      return from + end;
    }
  }
}
