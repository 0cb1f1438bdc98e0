package nl.praktijklerenplus.platform.testkit.contract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiParserTest {

  @Test
  void theParserThatPartnersUseAcceptsTheDocumentWithItsExamples() {
    NodeTool.Said said = NodeTool.run("node", "asyncapi.mjs", "../asyncapi.yaml");
    assertThat(said.exit()).as(said.out()).isZero();
    int incoming =
        ContractFolder.files(ContractFolder.CONTRACTS.resolve("inkomend").resolve("golden")).size();
    assertThat(said.out()).contains("%d berichten".formatted(GoldenEvent.all().size() + incoming));
  }
}
