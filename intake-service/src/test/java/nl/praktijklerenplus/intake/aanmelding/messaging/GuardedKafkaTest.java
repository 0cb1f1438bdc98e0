package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.Apart;
import nl.praktijklerenplus.platform.testkit.GuardedKafka;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Published;
import nl.praktijklerenplus.platform.testkit.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * On a Kafka that asks for names: the rights of the service are enough, and those of others end.
 */
@QuarkusTest
@TestProfile(Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class GuardedKafkaTest {

  private static final String ANSWER =
      "select stream from event where category = 'aanmeldingen' and payload ->> 'verzoek' = ?";

  @Inject DataSource database;

  @Test
  void anOrganisationAsksUnderItsNameAndTheServiceAnswersUnderItsOwn() {
    UUID request = UUID.randomUUID();
    await().untilAsserted(() -> asks("werkdag", "werkdag", request));
    await().untilAsserted(() -> assertThat(answers(request)).hasSize(1));
    UUID answer = UUID.fromString(answers(request).getFirst());
    assertThat(Published.of("plp.intake", answer, 1)).hasSize(1);
  }

  @Test
  void noOrganisationAsksForAnother() {
    await().untilAsserted(() -> asks("permens", "permens", UUID.randomUUID()));
    assertThatThrownBy(() -> asks("permens", "werkdag", UUID.randomUUID()))
        .rootCause()
        .isInstanceOf(TopicAuthorizationException.class);
  }

  private List<String> answers(UUID request) {
    return Sql.column(database, ANSWER, request.toString());
  }

  private static void asks(String who, String on, UUID request) {
    try (var organisation = new Organisation(on, GuardedKafka.as(who))) {
      organisation.asks(request, "P-" + request);
    }
  }
}
