package nl.praktijklerenplus.reporting.abonnement.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;

/** A partner's own server: it keeps what it is told, and answers as it is told to. */
final class Receiver implements AutoCloseable {

  /** What came in. */
  record Received(String id, String timestamp, String signature, String type, String body) {

    String event() {
      return JsonPath.from(body).getString("id");
    }

    String subject() {
      return JsonPath.from(body).getString("subject");
    }
  }

  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicInteger elsewhere = new AtomicInteger();
  private volatile ToIntFunction<Received> answer = _ -> 204;

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/meldingen", this::take);
      server.createContext("/elders", this::refuse);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://localhost:%d/meldingen?van=plp".formatted(server.getAddress().getPort());
  }

  void answers(ToIntFunction<Received> status) {
    answer = status;
  }

  List<Received> received() {
    return received;
  }

  int elsewhere() {
    return elsewhere.get();
  }

  private void take(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    Received one =
        new Received(
            headers.getFirst("webhook-id"),
            headers.getFirst("webhook-timestamp"),
            headers.getFirst("webhook-signature"),
            headers.getFirst("content-type"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    int status = answer.applyAsInt(one);
    received.add(one);
    if (status == 302) {
      exchange.getResponseHeaders().add("Location", "/elders");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void refuse(HttpExchange exchange) throws IOException {
    elsewhere.incrementAndGet();
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
