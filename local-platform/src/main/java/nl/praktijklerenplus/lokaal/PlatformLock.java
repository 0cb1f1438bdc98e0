package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One {@code plp up} a folder. The operating system releases it, also after {@code kill -9}. */
final class PlatformLock implements AutoCloseable {

  private final FileChannel channel;

  private PlatformLock(FileChannel channel) {
    this.channel = channel;
  }

  static Optional<PlatformLock> tryAcquire(PlatformFolder folder) throws IOException {
    folder.create();
    var channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(new PlatformLock(channel));
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // Answered below like a lock held by another process.
    }
    channel.close();
    return Optional.empty();
  }

  static boolean isHeld(PlatformFolder folder) throws IOException {
    if (!Files.exists(folder.lock())) {
      return false;
    }
    var free = tryAcquire(folder);
    if (free.isPresent()) {
      free.get().close();
    }
    return free.isEmpty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
