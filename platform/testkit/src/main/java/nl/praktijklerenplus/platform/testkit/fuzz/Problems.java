package nl.praktijklerenplus.platform.testkit.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of problems that docs/problemen.md names. */
final class Problems {

  private static final Pattern TYPE = Pattern.compile("`(urn:plp:probleem:[\\w-]+)`");
  private static final Set<String> DOCUMENTED =
      Stream.of(Path.of(".."), Path.of("..", ".."))
          .map(up -> up.resolve("docs").resolve("problemen.md"))
          .filter(Files::exists)
          .findFirst()
          .map(Problems::read)
          .orElseThrow();

  private Problems() {}

  static boolean isDocumented(String type) {
    return DOCUMENTED.contains(type);
  }

  private static Set<String> read(Path file) {
    try {
      return TYPE.matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
