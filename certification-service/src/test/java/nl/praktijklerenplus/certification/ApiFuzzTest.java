package nl.praktijklerenplus.certification;

import java.time.Duration;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.ManyRows;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.fuzz.ApiFuzz;

/** Whatever is asked, the answer is one that the OpenAPI document foretells. */
@QuarkusTest
@TestProfile(ManyRows.Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class ApiFuzzTest {

  @Test
  void everyAnswerIsOneThatTheDocumentForetells() {
    ApiFuzz.check(Duration.ofSeconds(12));
  }

  @Test
  @Tag("lang")
  void everyAnswerIsOneThatTheDocumentForetellsForTwoMinutes() {
    ApiFuzz.check(Duration.ofMinutes(2));
  }
}
