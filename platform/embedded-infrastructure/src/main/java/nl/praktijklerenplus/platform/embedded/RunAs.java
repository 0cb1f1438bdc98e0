package nl.praktijklerenplus.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. As root it gets a user namespace of its own, and where that is
 * forbidden (many containers) another user.
 */
enum RunAs {
  SAME_USER(List.of()),
  OWN_USER_NAMESPACE(List.of("unshare", "-U")),
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private final List<String> prefix;

  RunAs(List<String> prefix) {
    this.prefix = prefix;
  }

  static RunAs here() throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return SAME_USER;
    }
    return Stream.of(OWN_USER_NAMESPACE, NOBODY)
        .filter(RunAs::works)
        .findFirst()
        .orElseThrow(
            () ->
                new IOException(
                    "PostgreSQL draait niet als root, en 'unshare' en 'setpriv' werken hier niet."
                        + " Start als gewone gebruiker, of installeer het pakket util-linux."));
  }

  List<String> command(List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  /** Another user must own the folder; the other two ways leave the files ours. */
  void own(Path folder) throws IOException {
    if (this == NOBODY) {
      Commands.run(List.of("chown", "-R", "65534:65534", folder.toString()));
      requireReachable(folder);
    }
  }

  private void requireReachable(Path folder) throws IOException {
    if (!Files.isDirectory(folder)
        || !succeeds(command(List.of("test", "-x", folder.toString())))) {
      throw new IOException(
          "PostgreSQL draait hier als gebruiker 'nobody' en die kan niet bij "
              + folder
              + ". Kies een map waarvan elke bovenliggende map leesbaar is voor iedereen.");
    }
  }

  private boolean works() {
    return succeeds(command(List.of("sh", "-c", "test $(id -u) -ne 0")));
  }

  private static boolean succeeds(List<String> command) {
    try {
      Commands.run(command);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
