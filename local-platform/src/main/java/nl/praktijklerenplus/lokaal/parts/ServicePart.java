package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.platform.embedded.OwnSession;

public record ServicePart(
    String name,
    PlatformFolder folder,
    PlatformPorts ports,
    Path project,
    Map<String, String> environment)
    implements Part {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  @Override
  public String url() {
    return "http://localhost:" + ports.of(name);
  }

  @Override
  public Path log() {
    return folder.log(name);
  }

  @Override
  public Process launch() throws IOException {
    var command =
        JavaCommand.of(
            new ProcessMark(folder, name),
            List.of(
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.sharedClasses(name),
                "-Dquarkus.profile=lokaal",
                "-jar",
                program().toString()));
    // What the caller happens to have set for another platform must not reach this one.
    command
        .environment()
        .keySet()
        .removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("PLP_"));
    command.environment().putAll(environment);
    // glibc keeps an arena a thread otherwise, and a service has many threads.
    command.environment().put("MALLOC_ARENA_MAX", "2");
    return OwnSession.start(command, log());
  }

  private Path program() throws IOException {
    var jar = project.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IOException(name + " is niet gebouwd: " + jar + " ontbreekt");
    }
    return jar;
  }

  @Override
  public boolean ready() {
    var request =
        HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
            .timeout(Duration.ofSeconds(3))
            .build();
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
