package nl.praktijklerenplus.placement;

import java.time.Duration;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.fuzz.ApiFuzz;

/** Whatever is asked, the answer is one that the OpenAPI document foretells. */
@QuarkusTest
// the last one: nobody else is to meet what comes of it
@Order(Integer.MAX_VALUE)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class ApiFuzzTest {

  @Test
  void everyAnswerIsOneThatTheDocumentForetells() {
    ApiFuzz.check(Duration.ofSeconds(6));
  }

  @Test
  @Tag("lang")
  void everyAnswerIsOneThatTheDocumentForetellsForTwoMinutes() {
    ApiFuzz.check(Duration.ofMinutes(2));
  }
}
