package nl.praktijklerenplus.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a process by number and checks that it is the one meant: numbers are used again. */
public final class LiveProcess {

  private LiveProcess() {}

  public static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  static Optional<ProcessHandle> find(long pid, String wordInCommandLine) {
    return ProcessHandle.of(pid)
        .filter(LiveProcess::isAlive)
        .filter(process -> commandLine(process).contains(wordInCommandLine));
  }

  /** A dead orphan stays in the list where process 1 does not collect it, as in many containers. */
  private static boolean isZombie(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return stat.substring(stat.lastIndexOf(')') + 1).trim().startsWith("Z");
    } catch (IOException noProcFolder) {
      return false;
    }
  }

  private static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
    } catch (IOException noProcFolder) {
      return process.info().commandLine().or(() -> process.info().command()).orElse("");
    }
  }
}
