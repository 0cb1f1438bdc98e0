package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * HTTP with the beheerder's token. An {@link IOException} means: try again later; an {@link
 * ImportAborted}: it will not work.
 */
final class Http implements AutoCloseable {

  private static final String NDJSON = "application/x-ndjson";
  private static final Set<Integer> LATER = Set.of(408, 429, 500, 502, 503, 504);

  private final Supplier<String> token;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  Http(Supplier<String> token) {
    this.token = token;
  }

  HttpResponse<byte[]> get(URI uri) throws IOException {
    var request = request(uri, Duration.ofSeconds(10)).GET().build();
    var response = send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() == 401 || response.statusCode() == 403) {
      throw denied(uri, response.statusCode());
    }
    return response;
  }

  /** The stream of answer lines. */
  InputStream post(URI uri, BodyPublisher lines, Duration limit) throws IOException {
    var request =
        request(uri, limit).header("Content-Type", NDJSON).header("Accept", NDJSON).POST(lines);
    var response = send(request.build(), BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      response.body().close();
      throw denied(uri, response.statusCode());
    }
    return response.body();
  }

  private HttpRequest.Builder request(URI uri, Duration limit) {
    return HttpRequest.newBuilder(uri)
        .timeout(limit)
        .header("Authorization", "Bearer " + token.get());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException {
    try {
      var response = client.send(request, handler);
      if (LATER.contains(response.statusCode())) {
        throw new IOException("status " + response.statusCode());
      }
      return response;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ImportAborted("De import is onderbroken; voer de import opnieuw uit.");
    }
  }

  private static ImportAborted denied(URI uri, int status) {
    return new ImportAborted("%s weigert de import (status %d).".formatted(uri, status));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
