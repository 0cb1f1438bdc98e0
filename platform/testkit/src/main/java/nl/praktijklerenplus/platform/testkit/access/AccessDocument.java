package nl.praktijklerenplus.platform.testkit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.rest.FieldGroup;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.rest.Sight;

/** docs/toegang.md: one part on the roles, and a table for each service. */
final class AccessDocument {

  private static final Path FILE =
      Stream.of(Path.of(".."), Path.of("..", ".."))
          .map(up -> up.resolve("docs"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow()
          .resolve("toegang.md");

  private static final String INTRODUCTION =
      """
      # Wie mag wat, en van wie

      Elke operatie van elke dienst, en de rollen die haar mogen doen. De letter zegt van wie. Wat hier niet staat is
      van niemand. Deze tabel is de toets: een test vraagt elke operatie met elke rol, lezend en schrijvend, en faalt
      als een dienst het anders doet. Schrijf haar na een gewilde wijziging opnieuw met `-Dplp.golden=schrijf` en lees
      het verschil.

      | rol | letter | ziet |
      |---|---|---|
      """;

  private static final String FIELDS =
      """

      Velden van wat over iemand is vastgelegd die niet ieder ziet die de rest ziet. Persoonsgegevens en vrije tekst
      staan in geen van deze antwoorden.

      | groep | velden | rollen |
      |---|---|---|
      """;

  private AccessDocument() {}

  /** The roles of each operation of a service, as the document says them. */
  static Map<String, Set<String>> read(String service) {
    Map<String, Set<String>> table = new TreeMap<>();
    part(service)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .forEach(cells -> table.put(cells.get(1).replace("`", ""), roles(cells)));
    return table;
  }

  private static Set<String> roles(List<String> cells) {
    Set<String> roles = new LinkedHashSet<>();
    for (int i = 0; i < Roles.ALL.size(); i++) {
      if (!cells.get(i + 3).isEmpty()) {
        roles.add(Roles.ALL.get(i));
      }
    }
    return roles;
  }

  static void write(String service, String table) {
    Map<String, String> parts = parts();
    parts.put(service, table);
    String text =
        introduction()
            + parts.entrySet().stream()
                .map(part -> "\n## " + part.getKey() + "\n\n" + part.getValue())
                .collect(Collectors.joining());
    try {
      Files.writeString(FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands before the first service. */
  static String head() {
    return text().split("\n## ", 2)[0];
  }

  static String introduction() {
    return Roles.ALL.stream()
            .map(role -> "| %s | %s | %s |\n".formatted(role, letter(role), Sight.of(role).words()))
            .collect(Collectors.joining("", INTRODUCTION, ""))
        + fields();
  }

  private static String fields() {
    return Arrays.stream(FieldGroup.values())
        .map(
            group ->
                "| %s | %s | %s |\n"
                    .formatted(group, sorted(group.fields()), sorted(group.roles())))
        .collect(Collectors.joining("", FIELDS, ""));
  }

  private static String sorted(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }

  static String part(String service) {
    return parts().getOrDefault(service, "");
  }

  private static Map<String, String> parts() {
    return Arrays.stream(text().split("\n## "))
        .skip(1)
        .map(part -> part.split("\n\n", 2))
        .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, _) -> one, TreeMap::new));
  }

  private static String text() {
    try {
      return Files.exists(FILE) ? Files.readString(FILE) : introduction();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String letter(String role) {
    return Sight.of(role).name().substring(0, 1);
  }

  /** A table of operations; reading and writing apart. */
  static String table(List<AskedOperation> operations, Map<String, Set<String>> roles) {
    String head = "| operatie | soort | " + String.join(" | ", Roles.ALL) + " |\n|";
    return operations.stream()
        .map(operation -> line(operation, roles.getOrDefault(operation.id(), Set.of())))
        .sorted()
        .collect(Collectors.joining("", head + "---|".repeat(Roles.ALL.size() + 2) + "\n", ""));
  }

  private static String line(AskedOperation operation, Set<String> roles) {
    return Roles.ALL.stream()
        .map(role -> roles.contains(role) ? letter(role) : "")
        .collect(
            Collectors.joining(
                " | ",
                "| `%s` | %s | "
                    .formatted(operation.id(), operation.writes() ? "schrijven" : "lezen"),
                " |\n"));
  }
}
