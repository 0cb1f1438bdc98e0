package nl.praktijklerenplus.e2e.contracts;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

  @Test
  void everyTypeOfProblemStandsInTheDocument() throws IOException {
    DerivedFile.check(
        Path.of("..", "docs", "problemen.md"),
        ProblemCatalogue.of(Path.of("..").toAbsolutePath().normalize()));
  }
}
