package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a platform's services, as somebody of a role. */
final class Questions {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final String token;

  Questions(Platform platform, String role) {
    this.port = platform.port();
    this.token = platform.token(role);
  }

  /** What the service at that place (0 intake … 3 reporting) answers. */
  JsonNode of(int service, String path) {
    return ask(port + service, path);
  }

  JsonNode reporting(String path) {
    return of(3, path);
  }

  /** A path with the parameters that have a value. */
  static String path(String path, Map<String, Object> parameters) {
    Map<String, Object> given = new LinkedHashMap<>(parameters);
    given.values().removeIf(value -> value == null);
    return given.entrySet().stream()
        .map(one -> one.getKey() + "=" + encoded(one.getValue().toString()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** All items of a list, page after page. */
  List<JsonNode> all(int service, String path) {
    List<JsonNode> items = new ArrayList<>();
    String next = path + "?limiet=500";
    while (next != null) {
      JsonNode page = ask(port + service, next);
      page.get("items").forEach(items::add);
      next = page.at("/_links/next/href").textValue();
    }
    return items;
  }

  /** What a service would answer to one command. */
  JsonNode trial(int service, JsonNode command) {
    return send(
        request(port + service, "/v1/commandos?proef=true")
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofString(command.toString())));
  }

  private JsonNode ask(int port, String path) {
    return send(request(port, path));
  }

  private HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest.Builder question) {
    try {
      var request = question.build();
      var response = http.send(request, BodyHandlers.ofString());
      assertThat(response.statusCode()).as(request.uri() + " " + response.body()).isEqualTo(200);
      return MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
