package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.platform.embedded.OwnSession;

/** A real OIDC provider with the realm of this repository; only for who asks for it. */
public record KeycloakPart(
    PlatformFolder folder, PlatformPorts ports, Path project, Secrets secrets) implements Part {

  /** The client by which a browser logs in at the pages. */
  static final String PAGES = "dashboard";

  private static final String REALM = "praktijkleren-plus";
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /** The address of the realm, which is also the issuer in its tokens. */
  static String realm(PlatformPorts ports) {
    return "http://localhost:%d/realms/%s".formatted(ports.of(PlatformPorts.KEYCLOAK), REALM);
  }

  @Override
  public String name() {
    return PlatformPorts.KEYCLOAK;
  }

  @Override
  public String url() {
    return realm(ports);
  }

  @Override
  public Path log() {
    return folder.log(name());
  }

  /** From what {@code plp} fetched; once. */
  public void unpack() throws IOException {
    if (!Files.exists(folder.keycloak().resolve("bin"))) {
      var archive = project.resolve("target/keycloak/keycloak-quarkus-dist.zip");
      if (!Files.exists(archive)) {
        throw new IOException("Keycloak is niet opgehaald: " + archive + " ontbreekt");
      }
      try (var zip = FileSystems.newFileSystem(archive);
          var top = Files.newDirectoryStream(zip.getPath("/"))) {
        copy(top.iterator().next(), folder.keycloak());
      }
    }
    var imports = Files.createDirectories(folder.keycloak().resolve("data/import"));
    Files.copy(
        project.resolve("docker/keycloak/praktijkleren-plus.json"),
        imports.resolve("praktijkleren-plus.json"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  @Override
  public Process launch() throws IOException {
    var command =
        new ProcessBuilder(
            List.of(
                "bash",
                folder.keycloak().resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--cache=local",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.of(name())));
    var environment = command.environment();
    environment.keySet().removeIf(key -> key.startsWith("KC_") || key.startsWith("QUARKUS_"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JAVA_OPTS_APPEND", new ProcessMark(folder, name()).argument());
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak_admin"));
    environment.put("PLP_BEHEER_SECRET", secrets.password("keycloak_beheer"));
    environment.put("PLP_DASHBOARD", ports.address("reporting-service").toString());
    return OwnSession.start(command, log());
  }

  /** The first time it also builds itself. */
  @Override
  public Duration patience() {
    return Duration.ofMinutes(5);
  }

  @Override
  public boolean ready() {
    var request = HttpRequest.newBuilder(URI.create(url())).timeout(Duration.ofSeconds(3)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
