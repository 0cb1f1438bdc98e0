package nl.praktijklerenplus.lokaal.identity;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** One question to the login server and its answer. */
record Exchange(HttpExchange http) {

  private static final int LARGEST_FORM = 64 * 1024;

  /** What answers a question. */
  interface Answering {
    void answer(Exchange exchange) throws IOException;
  }

  static HttpHandler handler(Answering answering) {
    return http -> {
      try (http) {
        answering.answer(new Exchange(http));
      } catch (RuntimeException e) {
        http.sendResponseHeaders(400, -1);
      }
    };
  }

  String question() {
    return http.getRequestMethod() + " " + http.getRequestURI().getPath();
  }

  Map<String, String> query() {
    return fields(http.getRequestURI().getRawQuery());
  }

  Map<String, String> form() throws IOException {
    var body = http.getRequestBody().readNBytes(LARGEST_FORM);
    return fields(new String(body, StandardCharsets.UTF_8));
  }

  private static Map<String, String> fields(String text) {
    return text == null || text.isEmpty()
        ? Map.of()
        : Arrays.stream(text.split("&"))
            .map(field -> field.split("=", 2))
            .filter(field -> field.length == 2 && !field[1].isEmpty())
            .collect(Collectors.toMap(f -> decode(f[0]), f -> decode(f[1]), (_, last) -> last));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  void json(String body) throws IOException {
    end(200, "application/json", body);
  }

  void page(String html) throws IOException {
    // Who logs in is sent on to the pages, and browsers count that as part of the form.
    http.getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    end(200, "text/html", html);
  }

  void redirect(String to) throws IOException {
    http.getResponseHeaders().set("Location", to);
    end(303, "text/plain", "");
  }

  void end(int status, String type, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    http.getResponseHeaders().set("Cache-Control", "no-store");
    http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    http.getResponseBody().write(bytes);
  }
}
