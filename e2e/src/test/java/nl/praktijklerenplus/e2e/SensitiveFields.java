package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every field of every command that may hold personal data or other free text, as the commands
 * themselves say: a new one cannot be forgotten.
 */
final class SensitiveFields {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern RECORD =
      Pattern.compile("record (\\w+)\\(([^{]*?)\\)\\s*implements", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("(?:Persoonsgegeven<|VrijeTekst)[\\w<>]*\\s+(\\w+)");

  private SensitiveFields() {}

  /** As {@code Command.field}. */
  static Set<String> all() throws IOException {
    try (Stream<Path> files =
        Files.find(PROJECT, 14, (file, _) -> file.toString().endsWith("Command.java"))) {
      return files
          .filter(file -> file.toString().contains("-service/src/main/java"))
          .flatMap(SensitiveFields::in)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> in(Path file) {
    try {
      return RECORD
          .matcher(Files.readString(file))
          .results()
          .flatMap(
              command ->
                  FIELD
                      .matcher(command.group(2))
                      .results()
                      .map(field -> command.group(1) + "." + field.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
