package nl.praktijklerenplus.e2e.contracts;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class AsyncApiTest {

  private static final Path FILE = EventContract.CONTRACTS.resolve("asyncapi.yaml");

  @Test
  void theDocumentTellsWhatTheContractsSay() throws IOException {
    DerivedFile.check(FILE, AsyncApi.of(EventContract.all(), EventContract.incoming()));
  }
}
