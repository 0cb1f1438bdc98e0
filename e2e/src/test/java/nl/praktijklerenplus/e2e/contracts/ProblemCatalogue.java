package nl.praktijklerenplus.e2e.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every type of problem that the code can answer with, read from the code. */
final class ProblemCatalogue {

  private static final String HEAD =
      """
      # Problemen

      Elk antwoord dat geen antwoord is, is `application/problem+json` met een van deze waarden van `type`. Die verandert niet;
      de tekst bij `detail` is voor mensen en kan anders worden. Bij 400 staan alle fouten in `fouten`. Waar opnieuw vragen zin
      heeft staat in `Retry-After` na hoeveel seconden. Dit bestand volgt uit de code (`CONTRIBUTING.md`, 4).

      | type | status | detail |
      |---|---|---|
      """;

  private static final String TEXT = "(?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+";
  private static final Pattern REFUSAL =
      Pattern.compile("(?:^|\\s)record\\s+(\\w+)\\s*\\([^{]*implements\\s+[\\w, ]+\\{");
  private static final Pattern DETAIL =
      Pattern.compile(
          "String detail\\(\\)\\s*\\{.*?return\\s+\\(?\\s*(" + TEXT + "|\\w+)", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile("String code\\(\\)\\s*\\{\\s*return\\s*\"(\\w+)\"");
  private static final Pattern PROBLEM =
      Pattern.compile("Problem\\.of\\(\\s*(\\w+),\\s*\"(\\w+)\",\\s*(" + TEXT + ")?");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Map<String, String> OF_THEIR_OWN =
      Map.of(
          "NietBevoegd", "403",
          "BekendAlleenVoorBeheerder", "403",
          "AndereOrganisatie", "403",
          "SleutelHergebruikt", "422",
          "VersieVerouderd", "412",
          "InhoudTeGroot", "413",
          "OnverwachteFout", "500");

  private ProblemCatalogue() {}

  static String of(Path project) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    try (Stream<Path> files = Files.walk(project)) {
      files
          .filter(file -> file.toString().contains("/src/main/java/"))
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .map(ProblemCatalogue::read)
          .forEach(
              source -> {
                refusals(source, rows);
                problems(source, rows);
              });
    }
    return HEAD + String.join("\n", rows.values()) + "\n";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refusals(String source, Map<String, String> rows) {
    List<MatchResult> records = REFUSAL.matcher(source).results().toList();
    for (int i = 0; i < records.size(); i++) {
      int end = i + 1 < records.size() ? records.get(i + 1).start() : source.length();
      String body = source.substring(records.get(i).end(), end);
      Matcher detail = DETAIL.matcher(body);
      if (detail.find()) {
        String name = records.get(i).group(1);
        row(rows, code(name, body), status(name, body), text(detail.group(1), source));
      }
    }
  }

  private static String code(String name, String body) {
    Matcher own = CODE.matcher(body);
    return own.find() ? own.group(1) : name;
  }

  /** The text, or what the constant of that name says. */
  private static String text(String said, String source) {
    Matcher constant =
        Pattern.compile("\\b" + Pattern.quote(said) + "\\s*=\\s*(" + TEXT + ")").matcher(source);
    return said.startsWith("\"") || !constant.find() ? said : constant.group(1);
  }

  private static String status(String code, String body) {
    String ordinary =
        body.contains("Kind.UNKNOWN") ? "404" : body.contains("Kind.INPUT") ? "400" : "409";
    return OF_THEIR_OWN.getOrDefault(code, ordinary);
  }

  private static void problems(String source, Map<String, String> rows) {
    PROBLEM
        .matcher(source)
        .results()
        .forEach(
            found ->
                row(
                    rows,
                    found.group(2),
                    found.group(1).matches("\\d+") ? found.group(1) : "4xx",
                    Optional.ofNullable(found.group(3)).orElse("")));
  }

  private static void row(Map<String, String> rows, String code, String status, String text) {
    String type =
        "urn:plp:probleem:" + code.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase();
    String said =
        LITERAL.matcher(text).results().map(one -> one.group(1)).collect(Collectors.joining());
    rows.merge(
        type + status,
        "| `%s` | %s | %s |".formatted(type, status, said.replaceAll("%[0-9$]*[sd]", "…")),
        (first, _) -> first);
  }
}
