package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.platform.embedded.EmbeddedPostgresql;
import nl.praktijklerenplus.platform.embedded.PostgresqlServer;

/** All parts of one platform. */
public record Platform(
    PlatformFolder folder, PostgresqlPart postgresql, KafkaPart kafka, List<ServicePart> services) {

  /** To be started: makes the secrets that are not there yet. */
  public static Platform toStart(
      PlatformFolder folder, PlatformPorts ports, Optional<Integer> partners, Path project) {
    var environment = new ServiceEnvironment(ports, new Secrets(folder.secrets()));
    return of(folder, ports, partners, project, environment::of);
  }

  /** The same with tokens of Keycloak, which is started first. */
  public static Platform toStart(
      PlatformFolder folder,
      PlatformPorts ports,
      Optional<Integer> partners,
      Path project,
      KeycloakPart keycloak) {
    var environment = new ServiceEnvironment(ports, keycloak.secrets(), true);
    return of(folder, ports, partners, project, environment::of);
  }

  /** To be looked at. */
  public static Platform existing(PlatformFolder folder, PlatformPorts ports, Path project) {
    return of(folder, ports, Optional.empty(), project, service -> Map.of());
  }

  private static Platform of(
      PlatformFolder folder,
      PlatformPorts ports,
      Optional<Integer> partners,
      Path project,
      Function<String, Map<String, String>> environment) {
    var secrets = new Secrets(folder.secrets());
    return new Platform(
        folder,
        new PostgresqlPart(folder, ports, secrets),
        new KafkaPart(folder, ports, partners),
        PlatformPorts.SERVICES.stream()
            .map(name -> new ServicePart(name, folder, ports, project, environment.apply(name)))
            .toList());
  }

  public List<Part> parts() {
    var parts = new ArrayList<Part>(List.of(postgresql, kafka));
    parts.addAll(services);
    return parts;
  }

  /** The process of a part, whoever started it. */
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
    order.addAll(List.of(PlatformPorts.KEYCLOAK, PlatformPorts.KAFKA, PlatformPorts.POSTGRESQL));
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

  public PartStatus status(Part part) {
    return PartStatus.of(part, process(folder, part.name()).map(ProcessHandle::pid).orElse(null));
  }
}
