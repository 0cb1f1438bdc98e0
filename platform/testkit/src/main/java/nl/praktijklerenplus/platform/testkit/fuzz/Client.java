package nl.praktijklerenplus.platform.testkit.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.restassured.RestAssured;

/** Asks, and keeps what came back; what goes on for ever is left. */
final class Client implements AutoCloseable {

  private static final int ENOUGH = 4_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Answer ask(Question question) {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + question.target()))
            .timeout(PATIENCE)
            .method(
                question.method(),
                question.body().map(BodyPublishers::ofByteArray).orElse(BodyPublishers.noBody()));
    question.headers().forEach(request::header);
    try {
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return new Answer(
            response.statusCode(),
            response.headers().firstValue("API-Version").isPresent(),
            response.headers().firstValue("Content-Type"),
            new String(read(response, body), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("" + question, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(HttpResponse<?> response, InputStream body) throws IOException {
    boolean endless =
        response.headers().firstValue("Content-Type").stream()
            .anyMatch(type -> type.startsWith("text/event-stream"));
    return endless ? new byte[0] : body.readNBytes(ENOUGH);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
