package nl.praktijklerenplus.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.lokaal.identity.LocalIssuer;
import nl.praktijklerenplus.lokaal.identity.Rol;
import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.lokaal.identity.TokenAanvraag;
import nl.praktijklerenplus.lokaal.parts.Part;
import nl.praktijklerenplus.lokaal.parts.Platform;
import nl.praktijklerenplus.lokaal.parts.PlatformFailure;

/** One service with its PostgreSQL and Kafka, as the local platform starts them. */
public final class Service implements AutoCloseable {

  private static final int FIRST_PORT = 18460;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String name;
  private final PlatformFolder folder;
  private final PlatformPorts ports;
  private final Platform platform;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Deque<Runnable> started = new ArrayDeque<>();

  private Service(String name, PlatformFolder folder, PlatformPorts ports, Path project) {
    this.name = name;
    this.folder = folder;
    this.ports = ports;
    this.platform = Platform.toStart(folder, ports, Optional.empty(), project);
  }

  /**
   * Starts it on data of its own.
   *
   * @param name as {@code intake-service}
   * @param options say in which folder all of it stands meanwhile; it is erased first
   */
  public static Service start(String name, Options options) throws Exception {
    PlatformFolder folder = new PlatformFolder(options.data());
    folder.create();
    folder.erase();
    folder.create();
    Service service = new Service(name, folder, new PlatformPorts(FIRST_PORT), options.project());
    try {
      service.start(service.platform.postgresql());
      service.platform.postgresql().provision();
      service.start(service.platform.kafka());
      service.start(service.part());
      return service;
    } catch (Exception e) {
      service.close();
      throw e;
    }
  }

  private Part part() {
    return platform.services().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void start(Part part) throws Exception {
    Process process = part.launch();
    started.push(() -> stop(part, process));
    long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (!part.ready()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new PlatformFailure(part.name() + " does not start; see " + part.log());
      }
      Thread.sleep(100);
    }
  }

  private static void stop(Part part, Process process) {
    try {
      part.stop(process);
    } catch (IOException e) {
      System.err.println(part.name() + " is left running: " + e.getMessage());
    }
  }

  /** As the service itself comes to its database. */
  public Connection database() throws SQLException {
    return connection(databaseName() + "_service");
  }

  public Connection superuser() throws SQLException {
    return connection("postgres");
  }

  private Connection connection(String user) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s"
            .formatted(ports.of(PlatformPorts.POSTGRESQL), databaseName()),
        user,
        new Secrets(folder.secrets()).password(user));
  }

  private String databaseName() {
    return name.replace("-service", "");
  }

  public Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", "127.0.0.1:" + ports.of(PlatformPorts.KAFKA), "acks", "all");
  }

  public String token(Rol role) {
    Secrets secrets = new Secrets(folder.secrets());
    return LocalIssuer.of(secrets)
        .token(TokenAanvraag.voor(role, Duration.ofHours(12)), Instant.now());
  }

  public JsonNode get(String token, String path) throws IOException, InterruptedException {
    return ask(request(token, path).GET().build());
  }

  public JsonNode post(String token, String path) throws IOException, InterruptedException {
    return ask(request(token, path).POST(BodyPublishers.noBody()).build());
  }

  /** A request to an operation of this service; the path comes after {@code /v1/}. */
  public HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(URI.create(part().url() + "/v1/" + path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode ask(HttpRequest request) throws IOException, InterruptedException {
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
    }
    return MAPPER.readTree(answer.body());
  }

  @Override
  public void close() {
    while (!started.isEmpty()) {
      started.pop().run();
    }
  }
}
