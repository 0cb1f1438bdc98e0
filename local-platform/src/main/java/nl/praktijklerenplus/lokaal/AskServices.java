package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.praktijklerenplus.lokaal.identity.Rol;

/** Asks each service of a started platform the same, as somebody of a role. */
record AskServices(StartedPlatform platform, Rol rol) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  JsonNode get(String service, String path) throws IOException {
    return ask(service, request(service, path).GET());
  }

  JsonNode post(String service, String path) throws IOException {
    return ask(service, request(service, path).POST(BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String service, String path) {
    URI base = platform.services().get(service);
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(Duration.ofMinutes(5))
        .header("Authorization", "Bearer " + platform.token(rol));
  }

  private static JsonNode ask(String service, HttpRequest.Builder request) throws IOException {
    try {
      var answer = HTTP.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(
            "%s antwoordt met status %d: %s"
                .formatted(service, answer.statusCode(), answer.body()));
      }
      return JSON.readTree(answer.body());
    } catch (java.net.ConnectException away) {
      throw new IOException(service + " is niet bereikbaar. Draait het? Zie: plp status", away);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
