package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Which process runs {@code plp up}; to be asked only while the lock is held. */
final class Supervision {

  private Supervision() {}

  static void begin(PlatformFolder folder) throws IOException {
    Files.deleteIfExists(folder.ready());
    Files.writeString(folder.supervisor(), Long.toString(ProcessHandle.current().pid()));
  }

  static void ready(PlatformFolder folder) throws IOException {
    Files.writeString(folder.ready(), Long.toString(ProcessHandle.current().pid()));
  }

  static boolean isReady(PlatformFolder folder, long pid) throws IOException {
    return Files.exists(folder.ready())
        && Files.readString(folder.ready()).equals(Long.toString(pid));
  }

  static Optional<ProcessHandle> process(PlatformFolder folder) throws IOException {
    return Files.exists(folder.supervisor())
        ? ProcessHandle.of(Long.parseLong(Files.readString(folder.supervisor())))
        : Optional.empty();
  }
}
