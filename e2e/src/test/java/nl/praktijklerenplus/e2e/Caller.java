package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks and says things to a platform's services, whatever they answer. */
record Caller(Platform platform, String token) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  HttpResponse<String> get(int service, String path) {
    return send(request(service, path).GET());
  }

  HttpResponse<String> post(int service, String path, String type, String body) {
    return send(
        request(service, path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  /** Gives one command; the line that comes back. */
  String give(int service, Object command) {
    return post(service, "/v1/commandos", "application/x-ndjson", command.toString()).body();
  }

  private HttpRequest.Builder request(int service, String path) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + (platform.port() + service) + path))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
