package nl.praktijklerenplus.lokaal.importeren;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A service's side of the HTTP interface, to see how the importer behaves on the wire. */
final class ServiceStandIn implements AutoCloseable {

  final Service service;
  final List<String> requests = new ArrayList<>();
  final List<JsonNode> lines = new ArrayList<>();
  final Set<String> accepted = new HashSet<>();
  final Set<String> refused = new HashSet<>();
  final AtomicInteger outbox = new AtomicInteger();
  final AtomicInteger lag = new AtomicInteger();
  volatile int parked;

  /** Answers this many lines and then cuts the connection; below zero: never. */
  final AtomicInteger cutAfter = new AtomicInteger(-1);

  /** Answers this many lines and then ends the answer as if that were all; below zero: never. */
  final AtomicInteger endAfter = new AtomicInteger(-1);

  private final List<String> journal;
  private final List<String> commands;
  private final HttpServer server;

  ServiceStandIn(Service service, List<String> journal, String... commands) throws IOException {
    this.service = service;
    this.journal = journal;
    this.commands = List.of(commands);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().toString();
    if (!"Bearer geheim".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      send(exchange, 401, "{}");
    } else if (path.equals("/v1/voortgang")) {
      send(exchange, 200, progress());
    } else if (path.equals("/v1/commandos") && exchange.getRequestMethod().equals("GET")) {
      send(exchange, 200, "{\"commandos\":[\"" + String.join("\",\"", commands) + "\"]}");
    } else if (exchange.getRequestMethod().equals("GET")) {
      var key =
          URLDecoder.decode(path.substring("/v1/commandos/".length()), StandardCharsets.UTF_8);
      send(exchange, accepted.contains(key) ? 200 : 404, "{}");
    } else {
      take(exchange, path);
    }
  }

  /** Each question works off one event, as if the relay and the consumer were busy. */
  private String progress() {
    int unsent = outbox.getAndUpdate(n -> Math.max(0, n - 1));
    int behind = lag.getAndUpdate(n -> Math.max(0, n - 1));
    note("%s outbox %d achterstand %d".formatted(service, unsent, behind));
    return "{\"outbox\":%d,\"achterstand\":%d,\"geparkeerd\":%d}".formatted(unsent, behind, parked);
  }

  private void take(HttpExchange exchange, String path) throws IOException {
    synchronized (requests) {
      requests.add(path);
    }
    exchange.sendResponseHeaders(200, 0);
    var in = new InputStreamReader(exchange.getRequestBody(), StandardCharsets.UTF_8);
    var out = exchange.getResponseBody();
    boolean trial = path.endsWith("?proef=true");
    for (var line : new BufferedReader(in).lines().toList()) {
      if (cutAfter.getAndUpdate(n -> n < 0 ? n : n - 1) == 0) {
        throw new IOException("cut off, as by kill -9");
      }
      if (endAfter.getAndUpdate(n -> n < 0 ? n : n - 1) == 0) {
        break;
      }
      out.write(
          (judge(LineParser.JSON.readTree(line), trial) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
    exchange.close();
  }

  private synchronized String judge(JsonNode line, boolean trial) {
    var key = line.path("sleutel").asText();
    lines.add(line);
    note("%s %s".formatted(service, key));
    if (refused.contains(key)) {
      return """
          {"sleutel":"%s","resultaat":"geweigerd","probleem":{"title":"Geweigerd","status":409,\
          "detail":"Dat kan niet.","fouten":[{"veld":"datum","melding":"te vroeg"}]}}"""
          .formatted(key);
    }
    var fresh = trial || accepted.add(key);
    return "{\"sleutel\":\"%s\",\"resultaat\":\"%s\"}"
        .formatted(key, fresh ? "geaccepteerd" : "al verwerkt");
  }

  private void note(String what) {
    synchronized (journal) {
      journal.add(what);
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
