package nl.praktijklerenplus.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a running server names its process; after a crash it names anybody. */
record PostmasterPid(Path data) {

  Optional<ProcessHandle> process() {
    return pid().flatMap(pid -> LiveProcess.find(pid, data.toString()));
  }

  /**
   * Removes a file that names a program of somebody else, which PostgreSQL would take for its
   * server. In every other case the file stays: by it PostgreSQL sees that backends of a killed
   * server still write, and two servers on one folder destroy it.
   */
  void forgetStranger() throws IOException {
    if (pid().flatMap(ProcessHandle::of).isPresent() && process().isEmpty()) {
      Files.delete(file());
    }
  }

  private Optional<Long> pid() {
    try {
      String text = Files.readString(file());
      return text.lines().findFirst().map(line -> Long.valueOf(line.strip()));
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return data.resolve("postmaster.pid");
  }
}
