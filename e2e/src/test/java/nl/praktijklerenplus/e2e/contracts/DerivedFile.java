package nl.praktijklerenplus.e2e.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A file that is made out of others and kept with them. */
final class DerivedFile {

  private DerivedFile() {}

  /** The file is what it should be; {@code -Dplp.golden=schrijf} makes it so. */
  static void check(Path file, String content) throws IOException {
    if ("schrijf".equals(System.getProperty("plp.golden"))) {
      Files.writeString(file, content);
    }
    assertThat(file).as("stale: run CONTRIBUTING.md's command for contracts").hasContent(content);
  }
}
