package nl.praktijklerenplus.platform.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens on. Nothing reserves them: bind soon. They lie below those that the
 * operating system lends to outgoing connections, because such a connection may take a port between
 * finding and binding.
 */
public final class FreePorts {

  private static final int FIRST = 10_000;
  private static final int BEHIND_LAST = 32_000;

  private FreePorts() {}

  /** Different ports, anywhere in the range. */
  public static List<Integer> find(int count) {
    return ThreadLocalRandom.current()
        .ints(FIRST, BEHIND_LAST)
        .distinct()
        .filter(FreePorts::isFree)
        .limit(count)
        .boxed()
        .toList();
  }

  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // As servers do, so that connections in TIME_WAIT of the run before do not count as taken.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
