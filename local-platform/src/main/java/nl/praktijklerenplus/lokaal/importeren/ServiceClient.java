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

  private static final int OK = 200;

  /** Unknown, or such that no service can have taken it. */
  private static final Set<Integer> NOT_HERE = Set.of(400, 404, 414);

  /** The names of the commands that this service takes. */
  Set<String> commands() {
    var names = new TreeSet<String>();
    json("/v1/commandos").path("commandos").forEach(name -> names.add(name.asText()));
    return names;
  }

  /** Whether a line with this key was accepted here, in whatever import. */
  boolean knows(String key) {
    var encoded = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    var path = "/v1/commandos/" + encoded;
    int status = ask(path).status();
    return status == OK || !NOT_HERE.contains(status) && unexpected(path, status);
  }

  Backlog backlog() {
    return Backlog.of(json("/v1/voortgang"));
  }

  URI resolve(String path) {
    return URI.create(base.toString().replaceFirst("/+$", "") + path);
  }

  private JsonNode json(String path) {
    var reply = ask(path);
    if (reply.status() != OK) {
      unexpected(path, reply.status());
    }
    return reply.body();
  }

  private boolean unexpected(String path, int status) {
    throw new ImportAborted(
        "%s antwoordt met status %d op %s.".formatted(service, status, resolve(path)));
  }

  private Reply ask(String path) {
    var waiting = patience.forAnswer();
    while (true) {
      try {
        return reply(http.get(resolve(path)));
      } catch (IOException unreachable) {
        waiting.pause("%s is niet bereikbaar op %s.".formatted(service, base));
      }
    }
  }

  private static Reply reply(HttpResponse<byte[]> response) throws IOException {
    var ok = response.statusCode() == OK;
    return new Reply(
        response.statusCode(), LineParser.JSON.readTree(ok ? response.body() : new byte[0]));
  }

  private record Reply(int status, JsonNode body) {}
}
