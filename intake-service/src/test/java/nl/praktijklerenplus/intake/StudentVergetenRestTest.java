package nl.praktijklerenplus.intake;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Sql;

import static nl.praktijklerenplus.intake.Portal.actief;
import static nl.praktijklerenplus.intake.Portal.as;
import static nl.praktijklerenplus.intake.Portal.event;
import static nl.praktijklerenplus.intake.Portal.kandidaat;
import static nl.praktijklerenplus.intake.Portal.overwrite;
import static nl.praktijklerenplus.intake.Portal.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** Changing personal data, and forgetting somebody. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class StudentVergetenRestTest {

  private static final String VERGETEN = "{\"datum\":\"2022-06-01\",\"grond\":\"VERZOEK\"}";
  private static final String PERSOON =
      "{\"datum\":\"2022-05-01\",\"persoonsgegevens\":{\"naam\":\"KANARIE\",\"geboortedatum\":\"1990-01-01\"}}";
  private static final String PAUZE =
      "{\"datum\":\"2022-06-02\",\"reden\":\"PERSOONLIJK\",\"toelichting\":\"KANARIE\"}";

  @Inject DataSource database;

  private static void vergeet(String student) {
    post(Roles.PRIVACYFUNCTIONARIS, student + "/vergetelheid", VERGETEN).statusCode(201);
  }

  @Test
  void personalDataMayBeChangedUntilSomebodyIsForgotten() {
    String student = kandidaat();
    overwrite(Roles.BEGELEIDER, student + "/persoonsgegevens", PERSOON).statusCode(201);
    vergeet(student);
    overwrite(Roles.BEGELEIDER, student + "/persoonsgegevens", PERSOON)
        .statusCode(409)
        .body("type", equalTo("urn:plp:probleem:student-is-vergeten"));
  }

  @Test
  void everyFaultOfThePersonalDataIsNamedAndNoneOfItRepeated() {
    String answer =
        overwrite(
                Roles.BEGELEIDER,
                kandidaat() + "/persoonsgegevens",
                "{\"datum\":\"2022-05-01\",\"persoonsgegevens\":{\"naam\":5,\"geboortedatum\":\"KANARIE\"}}")
            .statusCode(400)
            .body("fouten", hasSize(2))
            .extract()
            .asString();
    assertThat(answer).doesNotContain("KANARIE");
  }

  @Test
  void forgettingTwiceRecordsNothingMore() {
    String student = actief();
    vergeet(student);
    post(Roles.PRIVACYFUNCTIONARIS, student + "/vergetelheid", VERGETEN)
        .statusCode(201)
        .body("gebeurtenissen", empty())
        .body("versie", equalTo(4));
    as(Roles.PRAKTIJKOPLEIDER).get(student).then().body("toestand", equalTo("ACTIEF"));
  }

  @Test
  void onlyThePrivacyfunctionarisForgetsAndCorrectsNothing() {
    String student = kandidaat();
    for (String role : new String[] {Roles.PRAKTIJKOPLEIDER, Roles.PROJECTLEIDER}) {
      post(role, student + "/vergetelheid", VERGETEN).statusCode(403);
    }
    post(
            Roles.PRIVACYFUNCTIONARIS,
            "/v1/gebeurtenissen/" + UUID.randomUUID() + "/correcties",
            "{\"datum\":\"2022-06-02\"}")
        .statusCode(403);
    post(
            Roles.PRIVACYFUNCTIONARIS,
            "/v1/studenten/" + UUID.randomUUID() + "/vergetelheid",
            VERGETEN)
        .statusCode(404);
  }

  @Test
  void theForgettingItselfCannotBeCorrected() {
    String student = kandidaat();
    String vergeten =
        post(Roles.PRIVACYFUNCTIONARIS, student + "/vergetelheid", VERGETEN)
            .extract()
            .path("gebeurtenissen[0]");
    post(
            Roles.PRAKTIJKOPLEIDER,
            "/v1/gebeurtenissen/" + vergeten + "/correcties",
            "{\"datum\":\"2022-06-02\",\"nieuweDatum\":\"2022-05-01\"}")
        .statusCode(409)
        .body("type", equalTo("urn:plp:probleem:gebeurtenis-niet-corrigeerbaar"));
  }

  @Test
  void theKeysAreDestroyedAndWhatIsSaidLaterGetsNoneWhileTheRestCounts() {
    String student = actief();
    overwrite(Roles.PRAKTIJKOPLEIDER, student + "/persoonsgegevens", PERSOON).statusCode(201);
    assertThat(keys(student)).isNotEmpty();
    vergeet(student);
    assertThat(keys(student)).isEmpty();
    String pauze = event(student + "/pauzes", PAUZE);
    correct(pauze, "\"velden\":{\"toelichting\":\"KANARIE\",\"reden\":\"SYSTEMISCH\"}");
    assertThat(keys(student)).isEmpty();
    as(Roles.PRAKTIJKOPLEIDER).get(student).then().body("toestand", equalTo("GEPAUZEERD"));
    assertThat(
            Sql.column(
                database, "select gebeurtenis from forgotten where subject = ?", id(student)))
        .hasSize(1);
  }

  @Test
  void thePersonSeesWhatIsHeldUntilItIsForgottenAndThenTheProofOfThat() {
    String student = actief();
    overwrite(Roles.PRAKTIJKOPLEIDER, student + "/persoonsgegevens", PERSOON).statusCode(201);
    event(student + "/pauzes", PAUZE);
    as(Roles.PRIVACYFUNCTIONARIS)
        .get(student + "/inzage")
        .then()
        .statusCode(200)
        .body("vastgelegd[3].velden.persoonsgegevens.naam", equalTo("KANARIE"))
        .body("vastgelegd[4].velden.toelichting", equalTo("KANARIE"));
    as(Roles.PRIVACYFUNCTIONARIS).get(student + "/vergeten").then().statusCode(404);
    vergeet(student);
    as(Roles.PRIVACYFUNCTIONARIS)
        .get(student + "/inzage")
        .then()
        .statusCode(200)
        .body("vastgelegd", hasSize(6))
        .body(not(containsString("KANARIE")));
    as(Roles.PRIVACYFUNCTIONARIS)
        .get(student + "/vergeten")
        .then()
        .statusCode(200)
        .body("dienst", equalTo("intake-service"))
        .body("sleutelsVernietigd", equalTo(2))
        .body("sleutelsOver", equalTo(0));
  }

  private static void correct(String event, String correction) {
    event(
        "/v1/gebeurtenissen/" + event + "/correcties",
        "{\"datum\":\"2022-06-05\",%s}".formatted(correction));
  }

  private List<String> keys(String student) {
    return Sql.column(
        database, "select protection from subject_key where subject = ?", id(student));
  }

  private static UUID id(String student) {
    return UUID.fromString(student.substring(student.lastIndexOf('/') + 1));
  }
}
