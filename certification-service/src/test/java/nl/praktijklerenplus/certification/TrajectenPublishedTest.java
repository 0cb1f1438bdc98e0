package nl.praktijklerenplus.certification;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Published;

import static org.assertj.core.api.Assertions.assertThat;

/** What others read of a traject. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class TrajectenPublishedTest {

  private static final String TOPIC = "plp.certification";

  @Test
  void everyEventTellsWhoseTrajectItIsUnderTheStudentsKeyAndNeverTheToelichting() {
    String secret = "geheim-" + UUID.randomUUID();
    try (Others others = new Others()) {
      UUID student = others.activeStudent();
      String traject = rejected(student, secret);
      List<Published> published = Published.of(TOPIC, student, 3);
      assertThat(published)
          .extracting(Published::gebeurtenis)
          .containsExactly(
              "ErkenningstrajectGestart", "RmtAanvraagIngediend", "RmtAanvraagAfgewezen");
      assertThat(published)
          .allSatisfy(
              message -> {
                JsonPath data = message.data();
                assertThat(data.getString("traject")).isEqualTo(traject);
                assertThat(data.getString("student")).isEqualTo(student.toString());
                assertThat(data.getString("kwalificatie")).isEqualTo("25258");
                assertThat(message.value()).doesNotContain(secret);
              });
    }
  }

  private static String rejected(UUID student, String toelichting) {
    String traject = Portal.started(student);
    Portal.step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-06-01").statusCode(201);
    Portal.post(
            Roles.RMT,
            Portal.TRAJECTEN + "/" + traject + "/rmt-afwijzingen",
            "{\"datum\":\"2022-06-02\",\"toelichting\":\"%s\"}".formatted(toelichting))
        .statusCode(201);
    return traject;
  }
}
