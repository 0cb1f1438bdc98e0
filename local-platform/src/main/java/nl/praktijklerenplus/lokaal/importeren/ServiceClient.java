package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What the importer asks of one service; waits while the service is being restarted. */
record ServiceClient(Service service, URI base, Http http, Patience patience) {

  /** The names of the commands that this service takes. */
  Set<String> commands() {
    var names = new TreeSet<String>();
    ask("/v1/commandos").body().path("commandos").forEach(name -> names.add(name.asText()));
    return names;
  }

  /** Whether a line with this key was accepted here, in whatever import. */
  boolean knows(String key) {
    var encoded = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    return ask("/v1/commandos/" + encoded).status() == 200;
  }

  Backlog backlog() {
    return Backlog.of(ask("/v1/voortgang").body());
  }

  URI resolve(String path) {
    return URI.create(base.toString().replaceFirst("/+$", "") + path);
  }

  private Reply ask(String path) {
    var waiting = patience.start();
    while (true) {
      try {
        return reply(http.get(resolve(path)));
      } catch (IOException unreachable) {
        waiting.pause("%s is niet bereikbaar op %s.".formatted(service, base));
      }
    }
  }

  private Reply reply(HttpResponse<byte[]> response) throws IOException {
    var ok = response.statusCode() == 200;
    return new Reply(
        response.statusCode(), LineParser.JSON.readTree(ok ? response.body() : new byte[0]));
  }

  private record Reply(int status, JsonNode body) {}
}
