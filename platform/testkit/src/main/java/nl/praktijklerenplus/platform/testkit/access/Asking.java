package nl.praktijklerenplus.platform.testkit.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** Asks the running service; an answer that goes on is left after its beginning. */
final class Asking implements AutoCloseable {

  /** What came back. */
  record Answer(int status, String beginning) {}

  private static final int ENOUGH = 1_000_000;

  private static final String WITHOUT_END = "text/event-stream";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  int status(AskedOperation operation, String path, String body, String token) {
    return answer(operation, path, body, token).status();
  }

  Answer answer(AskedOperation operation, String path, String body, String token) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1" + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", operation.accept())
            .method(
                operation.method(),
                operation.asks().isPresent()
                    ? HttpRequest.BodyPublishers.ofString(body)
                    : HttpRequest.BodyPublishers.noBody());
    operation.asks().ifPresent(form -> request.header("Content-Type", form));
    if (operation.overwrites()) {
      request.header("If-Match", "*");
    }
    try {
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream said = response.body()) {
        boolean ends =
            response.headers().firstValue("Content-Type").stream()
                .noneMatch(form -> form.startsWith(WITHOUT_END));
        byte[] beginning = said.readNBytes(ends ? ENOUGH : 0);
        return new Answer(response.statusCode(), new String(beginning, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
