package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A guarantee is worth the test that it names. */
class GuaranteesTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> NO_SOURCES = Set.of("target", "node_modules", ".git");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)");

  @Test
  void everyTestThatAGuaranteeNamesIsThere() throws IOException {
    List<MatchResult> named =
        NAMED.matcher(Files.readString(PROJECT.resolve("docs/guarantees.md"))).results().toList();
    Map<String, String> tests = tests();
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(named)
        .allSatisfy(
            test ->
                assertThat(tests.get(test.group(1) + ".java"))
                    .as(test.group())
                    .contains("void " + test.group(2)));
  }

  /** The sources of every test by its name; several of one name together. */
  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new TreeMap<>();
    Files.walkFileTree(
        PROJECT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NO_SOURCES.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = file.getFileName().toString();
            if (name.endsWith("Test.java")) {
              tests.merge(name, Files.readString(file), String::concat);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return tests;
  }
}
