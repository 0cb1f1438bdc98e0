package nl.praktijklerenplus.platform.testkit.fuzz;

import java.util.Map;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param target the path with its query, as it goes over the line
 * @param headers also the token
 */
record Question(String method, String target, Map<String, String> headers, Optional<byte[]> body) {

  @Override
  public String toString() {
    String shown = target.length() > 200 ? target.substring(0, 200) + "…" : target;
    return "%s %s %s %s".formatted(method, shown, shownHeaders(), shownBody());
  }

  private String shownHeaders() {
    Map<String, String> shown = new java.util.TreeMap<>(headers);
    shown.remove("Authorization");
    return shown.toString();
  }

  private String shownBody() {
    String text =
        body.map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).orElse("");
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
