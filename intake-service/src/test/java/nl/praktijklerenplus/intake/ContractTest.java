package nl.praktijklerenplus.intake;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.contract.OpenApiDocument;
import nl.praktijklerenplus.platform.testkit.contract.ProducerContract;
import nl.praktijklerenplus.platform.testkit.contract.TokenRefusals;

/** What contracts/ promises, held against this service. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class ContractTest {

  @Test
  void everyPublishedEventIsItsGoldenFileAndKeepsToItsSchemaAndTheProfile() {
    ProducerContract.check();
  }

  @Test
  void theOpenApiDocumentKeepsToTheApiDesignRules() {
    OpenApiDocument.keepsToTheRules();
  }

  @Test
  void theOpenApiDocumentSaysOfEveryCommandWhatItAsksAndAnswers() {
    OpenApiDocument.everyCommandIsDescribed();
    OpenApiDocument.everyFormHasANameOfItsOwn();
  }

  @Test
  void noOperationTakesATokenThatIsNotGood() {
    TokenRefusals.check();
  }
}
