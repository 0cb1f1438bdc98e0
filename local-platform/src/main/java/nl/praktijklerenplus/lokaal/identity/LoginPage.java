package nl.praktijklerenplus.lokaal.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The form on which somebody chooses who to be. */
final class LoginPage {

  private static final String TEMPLATE = resource("/aanmelden.html");

  /** Of what the client sent, this comes back with the form. */
  private static final List<String> KEPT =
      List.of("redirect_uri", "state", "nonce", "code_challenge");

  private static final List<String> ORGANISATIES =
      List.of(
          "werkdag",
          "spaarne-werkt",
          "dock-haarlem",
          "haarlem-effect",
          "leger-des-heils",
          "permens",
          "stichting-ontmoetingen",
          "zorgbalans");

  private LoginPage() {}

  static String of(Map<String, String> asked) {
    return TEMPLATE
        .replace("{verborgen}", hidden(asked))
        .replace("{rollen}", roles())
        .replace("{organisaties}", organisaties());
  }

  private static String hidden(Map<String, String> asked) {
    return KEPT.stream()
        .filter(asked::containsKey)
        .map(
            name ->
                "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                    .formatted(name, escaped(asked.get(name))))
        .collect(Collectors.joining("\n"));
  }

  private static String roles() {
    return Arrays.stream(Rol.values()).map(LoginPage::role).collect(Collectors.joining("\n"));
  }

  private static String role(Rol rol) {
    return "<label><input type=\"radio\" name=\"rol\" value=\"%s\" required%s> %s</label>"
        .formatted(rol.code(), rol == Rol.PROJECTLEIDER ? " checked" : "", rol.code());
  }

  private static String organisaties() {
    return ORGANISATIES.stream()
        .map("<option>%s</option>"::formatted)
        .collect(Collectors.joining("\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  static String resource(String name) {
    try (var in = LoginPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
