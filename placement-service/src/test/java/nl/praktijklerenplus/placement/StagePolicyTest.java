package nl.praktijklerenplus.placement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Published;
import nl.praktijklerenplus.platform.testkit.Sql;

import static nl.praktijklerenplus.placement.Portal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What a stage does by itself when its student pauses, resumes or drops out. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class StagePolicyTest {

  private static final String UITVAL_OP = "StudentUitgevallen";

  private static Intake intake;

  @Inject DataSource database;

  @BeforeAll
  static void intakeSpeaks() {
    intake = new Intake();
  }

  @AfterAll
  static void intakeIsSilent() {
    intake.close();
  }

  private List<String> recorded(UUID stage) {
    return Sql.column(
        database,
        """
        select type || ' ' || coalesce(payload ->> 'nieuweDatum', cast(geldig_op as text)) || ' '
          || to_char(bekend_op at time zone 'UTC', 'YYYY-MM-DD HH24:MI')
        from event where stream = ? order by version offset 1
        """,
        stage);
  }

  @Test
  void theStageFollowsWithTheDayAndTheKnowingOfItsCause() {
    UUID student = intake.actieveStudent();
    UUID stage = stage(student, leerwerkplek());
    intake.says(
        student, "StudentGepauzeerd", 3, "2022-06-01", Map.of("bekend", "2022-06-03T08:00:00Z"));
    intake.says(student, "StudentHervat", 4, "2022-07-01");
    intake.says(student, UITVAL_OP, 5, "2022-08-01");
    assertThat(recorded(stage))
        .containsExactly(
            "StageOnderbroken 2022-06-01 2022-06-03 08:00",
            "StageHervat 2022-07-01 2022-07-01 14:00",
            "StageBeeindigd 2022-08-01 2022-08-01 14:00");
    seen("/v1/stages/" + stage).body("toestand", equalTo("BEEINDIGD"));
    assertThat(Published.of("plp.placement", student, 4).getLast().data().getString("reden"))
        .isEqualTo("UITVAL");
  }

  @Test
  void itNeverComesBeforeTheLastStateChangeOfTheStageButMayBeforeAnObservation() {
    UUID student = intake.actieveStudent();
    UUID stage = stage(student, leerwerkplek());
    post(
            "/v1/stages/" + stage + "/bezoeken",
            "{\"datum\":\"2022-06-01\",\"door\":\"PRAKTIJKOPLEIDER\"}")
        .statusCode(201);
    intake.says(student, "StudentGepauzeerd", 3, "2022-05-10");
    intake.says(student, "StudentHervat", 4, "2022-05-11");
    UUID vroeg = intake.actieveStudent();
    UUID later = stage(vroeg, leerwerkplek());
    intake.says(vroeg, UITVAL_OP, 3, "2022-04-25");
    assertThat(recorded(stage))
        .extracting(line -> line.substring(0, line.length() - 17))
        .containsExactly(
            "StagebezoekAfgelegd 2022-06-01",
            "StageOnderbroken 2022-05-10",
            "StageHervat 2022-05-11");
    assertThat(recorded(later)).containsExactly("StageBeeindigd 2022-05-02 2022-04-25 14:00");
  }

  @Test
  void aCorrectedCauseMovesItOnceAndNotBeforeWhatWentBefore() {
    UUID student = intake.actieveStudent();
    UUID stage = stage(student, leerwerkplek());
    UUID pauze = intake.says(student, "StudentGepauzeerd", 3, "2022-06-01");
    UUID eerste = intake.corrects(student, 4, pauze, "2022-06-08");
    intake.repeats(
        eerste,
        student,
        "GebeurtenisGecorrigeerd",
        4,
        "2022-11-01",
        Intake.day(pauze, "2022-06-08"));
    intake.corrects(student, 5, pauze, "2022-04-25");
    assertThat(recorded(stage))
        .containsExactly(
            "StageOnderbroken 2022-06-01 2022-06-01 14:00",
            "GebeurtenisGecorrigeerd 2022-06-08 2022-11-01 14:00",
            "GebeurtenisGecorrigeerd 2022-05-02 2022-11-01 14:00");
    var last = Published.of("plp.placement", student, 4).getLast();
    assertThat(last.gebeurtenis()).isEqualTo("GebeurtenisGecorrigeerd");
    assertThat(last.data().getString("nieuweDatum")).isEqualTo("2022-05-02");
    assertThat(last.data().getString("stage")).isEqualTo(stage.toString());
  }

  @Test
  void aCauseThatIsDeliveredAgainActsOnce() {
    UUID student = intake.actieveStudent();
    UUID stage = stage(student, leerwerkplek());
    UUID pauze = intake.says(student, "StudentGepauzeerd", 3, "2022-06-01");
    intake.repeats(pauze, student, "StudentGepauzeerd", 3, "2022-06-01", Map.of());
    assertThat(recorded(stage)).hasSize(1);
  }

  @Test
  void whatItRecordedIsNotCorrectedByHand() {
    UUID student = intake.actieveStudent();
    UUID stage = stage(student, leerwerkplek());
    intake.says(student, "StudentGepauzeerd", 3, "2022-06-01");
    String onderbroken =
        Sql.column(database, "select event_id from event where stream = ? and version = 2", stage)
            .getFirst();
    correct(onderbroken, "\"nieuweDatum\":\"2022-06-02\"")
        .statusCode(409)
        .body("type", equalTo("urn:plp:probleem:gevolg-niet-corrigeerbaar"));
  }

  @Test
  void theStageOfWhoFinishesIsEndedByHandAndWithoutAStageNothingHappens() {
    UUID student = intake.actieveStudent();
    UUID stage = stage(student, leerwerkplek());
    intake.says(student, "TrajectAfgerond", 3, "2022-06-01");
    seen("/v1/stages/" + stage).body("toestand", equalTo("LOPEND")).body("versie", equalTo(1));
    post(
            "/v1/stages/" + stage + "/afronding",
            "{\"datum\":\"2022-06-02\",\"vervolg\":\"BETAALD_WERK\"}")
        .statusCode(201);
    intake.says(student, "StudentTeruggekeerd", 4, "2022-07-01");
    intake.says(student, "StudentGepauzeerd", 5, "2022-07-02");
    seen("/v1/stages/" + stage).body("toestand", equalTo("AFGEROND")).body("versie", equalTo(2));
  }

  @Test
  void afterASwitchItActsOnTheStageThatRuns() {
    UUID student = intake.actieveStudent();
    UUID old = stage(student, leerwerkplek());
    UUID next = UUID.randomUUID();
    post("/v1/stages/" + old + "/wissel", wisselen(next, leerwerkplek())).statusCode(201);
    intake.says(student, "StudentGepauzeerd", 3, "2022-05-20");
    assertThat(recorded(old)).hasSize(1);
    assertThat(recorded(next)).containsExactly("StageOnderbroken 2022-06-01 2022-05-20 14:00");
  }

  @Test
  void whoDropsOutLeavesAFreePlaceFromThatDay() {
    UUID place = leerwerkplek();
    UUID student = intake.actieveStudent();
    stage(student, place);
    UUID next = intake.actieveStudent();
    post("/v1/stages", starten(next, place, "2022-06-01")).statusCode(409);
    intake.says(student, UITVAL_OP, 3, "2022-06-01");
    post("/v1/stages", starten(next, place, "2022-05-31"))
        .statusCode(409)
        .body("type", equalTo("urn:plp:probleem:datum-voor-wijziging-leerwerkplek"));
    post("/v1/stages", starten(next, place, "2022-06-01")).statusCode(201);
  }

  @Test
  void ofWhoIsForgottenTheKeysGoAndTheRestCounts() {
    UUID student = intake.actieveStudent();
    UUID stage = stage(student, leerwerkplek());
    String melden = "{\"datum\":\"2022-06-01\",\"soort\":\"WERK\",\"toelichting\":\"KANARIE\"}";
    event("/v1/stages/" + stage + "/knelpunten", melden);
    assertThat(keys(student)).isNotEmpty();
    intake.says(student, "StudentVergeten", 3, "2022-06-02", Map.of("grond", "VERZOEK"));
    assertThat(keys(student)).isEmpty();
    event("/v1/stages/" + stage + "/knelpunten", melden);
    event(
        "/v1/stages/" + stage + "/afronding",
        "{\"datum\":\"2022-06-03\",\"vervolg\":\"BETAALD_WERK\",\"evaluatie\":\"KANARIE\"}");
    assertThat(keys(student)).isEmpty();
    seen("/v1/stages/" + stage).body("toestand", equalTo("AFGEROND"));
  }

  private List<String> keys(UUID student) {
    return Sql.column(database, "select protection from subject_key where subject = ?", student);
  }
}
