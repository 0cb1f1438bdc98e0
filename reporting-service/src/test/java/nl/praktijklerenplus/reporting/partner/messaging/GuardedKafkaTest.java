package nl.praktijklerenplus.reporting.partner.messaging;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** On a Kafka that asks for names: the rights of the service are enough. */
@QuarkusTest
@TestProfile(Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class GuardedKafkaTest {

  @Test
  void whatIsHeardUnderItsOwnNameIsToldToTheOrganisation() {
    UUID student = UUID.randomUUID();
    try (var others = new OtherService()) {
      others.says(
          "plp.intake",
          "KandidaatAangemeld",
          student,
          student,
          1,
          "2022-04-04",
          Map.of("student", student, "organisatie", "werkdag"));
    }
    await()
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(PartnerTopic.names("werkdag", student))
                    .containsExactly("KandidaatAangemeld"));
  }
}
