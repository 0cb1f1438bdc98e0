package nl.praktijklerenplus.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of a service are those of docs/woordenlijst.md: none missing there, none stale. */
public final class Glossary {

  private static final Path FILE = Path.of("..", "docs", "woordenlijst.md");

  private Glossary() {}

  /**
   * @param service the name in the glossary's second column
   * @param sealed the sealed interfaces of commands, events and states
   */
  public static void check(String service, Class<?>... sealed) {
    Set<String> inCode =
        Arrays.stream(sealed)
            .flatMap(Glossary::records)
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(inCode).isNotEmpty();
    assertThat(inGlossary(service)).isEqualTo(inCode);
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Glossary::records)
        : Stream.of(type);
  }

  private static Set<String> inGlossary(String service) {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines
          .map(line -> line.split("\\|"))
          .filter(cells -> cells.length > 4 && cells[2].strip().equals(service))
          .map(cells -> cells[1].strip())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
