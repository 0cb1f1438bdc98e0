package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.platform.embedded.EmbeddedPostgresql;
import nl.praktijklerenplus.platform.embedded.PostgresqlServer;

/** All parts of one platform. */
public record Platform(
    PlatformFolder folder, PostgresqlPart postgresql, KafkaPart kafka, List<ServicePart> services) {

  public static Platform of(PlatformFolder folder, PlatformPorts ports, Path project) {
    var secrets = new Secrets(folder.secrets());
    var environment = new ServiceEnvironment(ports, secrets);
    return new Platform(
        folder,
        new PostgresqlPart(folder, ports, secrets),
        new KafkaPart(folder, ports),
        PlatformPorts.SERVICES.stream()
            .map(name -> new ServicePart(name, folder, ports, project, environment.of(name)))
            .toList());
  }

  public List<Part> parts() {
    var parts = new ArrayList<Part>(List.of(postgresql, kafka));
    parts.addAll(services);
    return parts;
  }

  /** The process of a part, whoever started it. */
  public Optional<ProcessHandle> process(String part) {
    return process(folder, part);
  }

  private static Optional<ProcessHandle> process(PlatformFolder folder, String part) {
    return part.equals(PlatformPorts.POSTGRESQL)
        ? EmbeddedPostgresql.running(folder.postgresql())
        : new ProcessMark(folder, part).find();
  }

  /** Stops what a killed {@code plp up} left behind, and says what that was. */
  public static List<String> stopOrphans(PlatformFolder folder, PlatformPorts ports)
      throws IOException {
    var stopped = new ArrayList<String>();
    var order = new ArrayList<>(PlatformPorts.SERVICES);
    order.addAll(List.of(PlatformPorts.KAFKA, PlatformPorts.POSTGRESQL));
    for (var part : order) {
      var orphan = process(folder, part);
      if (orphan.isPresent()) {
        stop(folder, ports, part, orphan.get());
        stopped.add(part);
      }
    }
    return stopped;
  }

  private static void stop(
      PlatformFolder folder, PlatformPorts ports, String part, ProcessHandle orphan)
      throws IOException {
    if (part.equals(PlatformPorts.POSTGRESQL)) {
      new PostgresqlServer(folder.postgresql(), ports.of(part), "").stop();
    } else {
      Ending.of(orphan);
    }
  }

  public boolean isStarted() {
    return Files.exists(folder.secrets());
  }
}
