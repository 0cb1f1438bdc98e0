package nl.praktijklerenplus.platform.testkit.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;

import nl.praktijklerenplus.platform.rest.Operations;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.platform.testkit.fuzz.Described.Content;
import nl.praktijklerenplus.platform.testkit.fuzz.Described.Parameter;

/** Asks an operation as it wants to be asked, or with one or two things wrong. */
final class Questions {

  /** What makes an answer wait is asked for elsewhere. */
  private static final List<String> NOT_FOR_LONG = List.of("na", "Wacht-Op-Gebeurtenis", "wacht");

  private static final List<String> FORMS =
      List.of("text/html", "application/xml", "*/*", "image/png", "tekst", "text/csv", ";;q=9", "");

  private final Random random;
  private final Right right;
  private final Wrong wrong;
  private final Map<String, Set<String>> rights =
      Arc.container().instance(Operations.class).get().all();

  Questions(Random random, Known known) {
    this.random = random;
    this.right = new Right(random, known);
    this.wrong = new Wrong(random);
  }

  private boolean now(int outOf) {
    return random.nextInt(outOf) == 0;
  }

  Question about(Described operation) {
    boolean spoiled = random.nextInt(3) > 0;
    Map<String, String> headers = headers(operation, spoiled);
    return new Question(
        operation.method(),
        "/v1" + path(operation, spoiled) + query(operation, spoiled),
        headers,
        operation.body().map(content -> body(operation, content, headers, spoiled)));
  }

  private Map<String, String> headers(Described operation, boolean spoiled) {
    Map<String, String> headers = new HashMap<>();
    token(operation, spoiled).ifPresent(token -> headers.put("Authorization", "Bearer " + token));
    operation.parameters().stream()
        .filter(one -> one.in().equals("header") && !NOT_FOR_LONG.contains(one.name()))
        .filter(_ -> now(3))
        .forEach(one -> headers.put(one.name(), header(one, spoiled)));
    if (spoiled && now(5)) {
      headers.put("Accept", FORMS.get(random.nextInt(FORMS.size() - 1)));
    }
    return headers;
  }

  private String header(Parameter one, boolean spoiled) {
    if (one.name().equals("If-Match") && now(2)) {
      return now(2) ? "*" : "\"" + random.nextInt(4) + "\"";
    }
    String text = spoiled && now(2) ? wrong.text() : "sleutel" + random.nextInt(20);
    // What no client can send is no question.
    return text.replaceAll("[^ -~]", "?");
  }

  /** Mostly of somebody who may, so that there is something to see. */
  private Optional<String> token(Described operation, boolean spoiled) {
    if (spoiled && now(12)) {
      return now(2) ? Optional.empty() : Optional.of(Tokens.expired(Roles.BEHEERDER));
    }
    // in an order of which the same seed picks the same
    List<String> may = rights.getOrDefault(operation.id(), Set.of()).stream().sorted().toList();
    List<String> roles = may.isEmpty() || now(5) ? Roles.ALL : may;
    return Optional.of(Tokens.of(roles.get(random.nextInt(roles.size()))));
  }

  private String path(Described operation, boolean spoiled) {
    String path = operation.path();
    for (Parameter one : operation.parameters()) {
      if (one.in().equals("path")) {
        String value =
            spoiled && now(6)
                ? "x" + wrong.text()
                : right.value(operation, one.name(), one.schema()).asText();
        path = path.replace("{" + one.name() + "}", encoded(value));
      }
    }
    return path;
  }

  private String query(Described operation, boolean spoiled) {
    List<String> query = new ArrayList<>();
    for (Parameter one : operation.parameters()) {
      if (one.in().equals("query") && now(3)) {
        boolean wrongly = spoiled && now(2);
        if (wrongly || !NOT_FOR_LONG.contains(one.name())) {
          String value =
              wrongly
                  ? "x" + wrong.text()
                  : right.value(operation, one.name(), one.schema()).asText();
          query.add(one.name() + "=" + encoded(value));
        }
      }
    }
    if (spoiled && now(8)) {
      query.add("onbekend=" + encoded(wrong.text()));
    }
    if (spoiled && now(8) && !query.isEmpty()) {
      query.add(query.getFirst());
    }
    return query.isEmpty() ? "" : "?" + String.join("&", query);
  }

  private byte[] body(
      Described operation, Content content, Map<String, String> headers, boolean spoiled) {
    headers.put("Content-Type", spoiled && now(10) ? "text/plain" : content.type());
    if (spoiled && now(4)) {
      return wrong.body();
    }
    return content.type().contains("ndjson")
        ? lines(spoiled)
        : one(right.value(operation, "", content.schema()), spoiled);
  }

  private byte[] one(JsonNode body, boolean spoiled) {
    JsonNode asked = spoiled && body instanceof ObjectNode object ? wrong.object(object) : body;
    return asked.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] lines(boolean spoiled) {
    String line = "{\"sleutel\":\"s%d\",\"commando\":\"%s\",\"datum\":\"2022-04-04\"}\n";
    String command = spoiled ? "Onzin" : "GebeurtenisCorrigeren";
    return line.formatted(random.nextInt(9), command)
        .repeat(1 + random.nextInt(3))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
