package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A guarantee is worth the test that it names. */
class GuaranteesTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)");

  @Test
  void everyTestThatAGuaranteeNamesIsThere() throws IOException {
    List<MatchResult> named =
        NAMED.matcher(Files.readString(PROJECT.resolve("docs/guarantees.md"))).results().toList();
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(named)
        .allSatisfy(
            test ->
                assertThat(sources(test.group(1)))
                    .as(test.group())
                    .anyMatch(source -> source.contains("void " + test.group(2))));
  }

  private static List<String> sources(String name) throws IOException {
    try (Stream<Path> files = Files.find(PROJECT, 14, (file, _) -> file.endsWith(name + ".java"))) {
      return files.map(GuaranteesTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
