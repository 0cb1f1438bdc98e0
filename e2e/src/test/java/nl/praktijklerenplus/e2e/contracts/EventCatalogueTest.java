package nl.praktijklerenplus.e2e.contracts;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class EventCatalogueTest {

  @Test
  void theCatalogueTellsWhatTheContractsSay() throws IOException {
    DerivedFile.check(
        Path.of("..", "docs", "event-catalogus.md"), EventCatalogue.of(EventContract.all()));
  }
}
