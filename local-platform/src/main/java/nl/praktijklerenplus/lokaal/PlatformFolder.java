package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The folder of one local platform: all it keeps, and nothing outside it. */
public record PlatformFolder(Path root) {

  public PlatformFolder {
    root = root.toAbsolutePath().normalize();
  }

  public Path postgresql() {
    return root.resolve("postgresql");
  }

  public Path kafka() {
    return root.resolve("kafka");
  }

  public Path keycloak() {
    return root.resolve("keycloak");
  }

  public Path secrets() {
    return root.resolve("geheimen");
  }

  public Path log(String part) {
    return root.resolve("logs").resolve(part + ".log");
  }

  public Path sharedClasses(String part) {
    return root.resolve(part + ".jsa");
  }

  public Path ports() {
    return root.resolve("poorten.properties");
  }

  /** What the programs of an organisation need to come in at Kafka. */
  public Path partners() {
    return root.resolve("partners");
  }

  public Path firstYearLoaded() {
    return root.resolve("eerste-jaar-geladen");
  }

  /** Held by the running {@code plp up}; the system lets go of it however that ends. */
  public Path lock() {
    return root.resolve("plp.lock");
  }

  public Path supervisor() {
    return root.resolve("plp.pid");
  }

  /** Holds the number of the {@code plp up} that has started and loaded everything. */
  public Path ready() {
    return root.resolve("gereed");
  }

  public void create() throws IOException {
    Files.createDirectories(root.resolve("logs"));
  }

  /** Only what is ours: the folder may be one that holds other things. */
  public void erase() throws IOException {
    for (var ours :
        List.of(
            postgresql(),
            kafka(),
            keycloak(),
            secrets(),
            partners(),
            root.resolve("logs"),
            ports(),
            firstYearLoaded())) {
      delete(ours);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (var paths = Files.walk(tree)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
