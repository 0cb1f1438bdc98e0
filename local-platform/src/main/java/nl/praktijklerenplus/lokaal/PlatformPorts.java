package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.platform.embedded.FreePorts;

/** Consecutive ports, one a part, counted from the first. */
public record PlatformPorts(int first) {

  public static final int DEFAULT = 8080;
  public static final String POSTGRESQL = "postgresql";
  public static final String KAFKA = "kafka";
  public static final String LOGIN = "aanmelden";
  public static final List<String> SERVICES =
      List.of("intake-service", "placement-service", "certification-service", "reporting-service");

  public static final String KEYCLOAK = "keycloak";

  private static final String KAFKA_CONTROLLER = "kafka-controller";
  private static final List<String> ORDER = order();

  public PlatformPorts {
    if (first < 1024 || first + ORDER.size() - 1 > 65535) {
      throw new IllegalArgumentException(
          "--poort moet tussen 1024 en %d liggen".formatted(65536 - ORDER.size()));
    }
  }

  private static List<String> order() {
    var parts = new ArrayList<>(SERVICES);
    parts.addAll(List.of(POSTGRESQL, KAFKA, KAFKA_CONTROLLER, LOGIN));
    return List.copyOf(parts);
  }

  /** Keycloak's comes after the others', which are there without it. */
  public int of(String part) {
    return first + (part.equals(KEYCLOAK) ? ORDER.size() : ORDER.indexOf(part));
  }

  /** Where a browser finds a part. */
  public URI address(String part) {
    return URI.create("http://localhost:" + of(part));
  }

  public int kafkaController() {
    return of(KAFKA_CONTROLLER);
  }

  /** The ports that somebody else holds, by the part that needs them. */
  public Map<String, Integer> taken() {
    var taken = new LinkedHashMap<String, Integer>();
    for (var part : ORDER) {
      if (!FreePorts.isFree(of(part))) {
        taken.put(part, of(part));
      }
    }
    return taken;
  }

  static PlatformPorts saved(PlatformFolder folder) throws IOException {
    return Files.exists(folder.ports())
        ? new PlatformPorts(Integer.parseInt(Files.readString(folder.ports()).trim().substring(7)))
        : new PlatformPorts(DEFAULT);
  }

  void save(PlatformFolder folder) throws IOException {
    Files.writeString(folder.ports(), "eerste=" + first + "\n");
  }
}
