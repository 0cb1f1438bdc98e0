package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/**
 * The trechter, the cohorten, and figures with a size or through time. Every test has an
 * organisatie of its own to ask by.
 */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class PathRestTest {

  private final String organisatie = "o-" + UUID.randomUUID();
  private final Map<UUID, Integer> versions = new HashMap<>();
  private Platform platform;

  @BeforeEach
  void othersSpeak() {
    platform = new Platform();
  }

  @AfterEach
  void othersAreSilent() {
    platform.close();
  }

  private void says(UUID student, String gebeurtenis, String datum, Map<String, ?> fields) {
    platform.student(student, gebeurtenis, versions.merge(student, 1, Integer::sum), datum, fields);
  }

  private UUID student(String aanmelding, String intake, String instroom) {
    UUID student = UUID.randomUUID();
    says(student, "KandidaatAangemeld", aanmelding, Map.of("organisatie", organisatie));
    if (intake != null) {
      says(student, "IntakegesprekGevoerd", intake, Map.of("advies", "STARTEN"));
    }
    if (instroom != null) {
      says(
          student,
          "StudentIngestroomd",
          instroom,
          Map.of("organisatie", organisatie, "richting", "GROEN"));
    }
    return student;
  }

  private ValidatableResponse ask(String question) {
    String separator = question.contains("?") ? "&" : "?";
    return Platform.get(question + separator + "organisatie=" + organisatie).statusCode(200);
  }

  @Test
  void theTrechterTellsHowFarStudentsCameAndWhereTheyWaitHowLongAndWhy() {
    student("2022-04-01", null, null);
    student("2022-04-01", "2022-04-11", null);
    student("2022-04-01", "2022-04-21", "2022-05-01");
    UUID paused = student("2022-04-01", "2022-04-21", "2022-05-11");
    says(paused, "StudentGepauzeerd", "2022-05-21", Map.of("reden", "PERSOONLIJK"));
    UUID gone = student("2022-04-01", "2022-04-21", "2022-05-11");
    says(gone, "StudentUitgevallen", "2022-05-21", Map.of("reden", "PERSOONLIJK"));
    String instroom = "stappen.find { it.stap == 'ingestroomd' }";
    ask("trechter?peildatum=2022-05-31")
        .body("stappen", hasSize(10))
        .body("stappen.bereikt", contains(5, 4, 3, 0, 0, 0, 0, 0, 0, 0))
        .body("stappen[0].wachtend.n", equalTo(1))
        .body("stappen[0].wachtend.langste", equalTo(60))
        .body(instroom + ".naam", equalTo("ingestroomd"))
        .body(instroom + ".wachtend.n", equalTo(2))
        .body(instroom + ".wachtend.mediaan", equalTo(20))
        .body(instroom + ".wachtend.p90", equalTo(30))
        .body(instroom + ".wachtend.langste", equalTo(30))
        .body(
            instroom + ".wachtend.oorzaken.find { it.oorzaak == 'PERSOONLIJK' }.langste",
            equalTo(20))
        .body(instroom + ".wachtend.oorzaken.find { it.oorzaak == 'GEEN' }.n", equalTo(1))
        .body(
            instroom + ".wachtend.oorzaken.find { it.oorzaak == 'SYSTEMISCH' }.mediaan",
            nullValue())
        .body("stappen[9].wachtend", nullValue());
    ask("trechter?peildatum=2022-05-31&bekendOp=2022-05-20")
        .body(instroom + ".wachtend.n", equalTo(3));
    ask("trechter?peildatum=2022-05-31&richting=GROEN").body("stappen[0].bereikt", equalTo(3));
  }

  @Test
  void aCohortTellsWhereThoseWhoCameInTogetherAreNow() {
    student("2022-04-01", null, "2022-05-01");
    UUID gone = student("2022-04-01", null, "2022-06-01");
    student("2022-04-01", null, "2022-07-01");
    says(gone, "StudentUitgevallen", "2022-08-01", Map.of("reden", "PERSOONLIJK"));
    ask("cohorten?peildatum=2022-12-31")
        .body("per", equalTo("maand"))
        .body("cohorten.van", contains("2022-05-01", "2022-06-01", "2022-07-01"))
        .body("cohorten[1].tot", equalTo("2022-06-30"))
        .body("cohorten[1].ingestroomd", equalTo(1))
        .body("cohorten[1].toestanden.UITGEVALLEN", equalTo(1))
        .body("cohorten[1].toestanden.ACTIEF", equalTo(0))
        .body("cohorten[1].opStage", equalTo(0));
    ask("cohorten?per=kwartaal&peildatum=2022-12-31")
        .body("cohorten.van", contains("2022-04-01", "2022-07-01"))
        .body("cohorten.tot", contains("2022-06-30", "2022-09-30"))
        .body("cohorten[0].ingestroomd", equalTo(2))
        .body("cohorten[0].toestanden.ACTIEF", equalTo(1));
    ask("cohorten?peildatum=2022-12-31&bekendOp=2022-07-31")
        .body("cohorten[1].toestanden.ACTIEF", equalTo(1));
  }

  @Test
  void aDoorlooptijdHasItsMedianAndPercentileInAllAndInEachCell() {
    student("2022-04-01", "2022-04-03", "2022-05-01");
    student("2022-04-01", "2022-04-05", "2022-05-01");
    student("2022-04-01", "2022-04-11", null);
    ask("indicatoren/aanmelding-tot-intake?peildatum=2022-12-31&uitsplitsing=richting")
        .body("waarde.n", equalTo(3))
        .body("waarde.mediaan", equalTo(4))
        .body("waarde.p90", equalTo(10))
        .body("uitsplitsing", hasSize(1))
        .body("uitsplitsing[0].richting", nullValue())
        .body("uitsplitsing[0].waarde.mediaan", equalTo(4));
    ask("indicatoren/intake-tot-instroom?peildatum=2022-12-31&uitsplitsing=richting")
        .body("uitsplitsing[0].richting", equalTo("GROEN"))
        .body("uitsplitsing[0].waarde.n", equalTo(2))
        .body("uitsplitsing[0].waarde.mediaan", equalTo(26));
  }

  @Test
  void aSeriesOfAStockIsAtTheEndOfEachStretchAndOfAFlowWithinIt() {
    student("2022-04-10", null, "2022-05-10");
    student("2022-04-30", null, null);
    student("2022-06-01", null, null);
    ask("indicatoren/kandidaten?van=2022-04-15&tot=2022-06-15&reeks=maand")
        .body("peildatum", equalTo("2022-06-15"))
        .body("waarde", equalTo(2))
        .body("reeks.tot", contains("2022-04-30", "2022-05-31", "2022-06-15"))
        .body("reeks[0].van", nullValue())
        .body("reeks.waarde", contains(2, 1, 2));
    ask("indicatoren/aanmeldingen?van=2022-04-15&tot=2022-06-15&reeks=maand")
        .body("waarde", equalTo(2))
        .body("reeks.van", contains("2022-04-15", "2022-05-01", "2022-06-01"))
        .body("reeks.waarde", contains(1, 0, 1));
  }

  @Test
  void aSeriesOfPauzedagenSplitByRedenAddsUpToTheWhole() {
    UUID student = student("2022-04-01", null, "2022-04-10");
    says(student, "StudentGepauzeerd", "2022-04-20", Map.of("reden", "PERSOONLIJK"));
    says(student, "StudentHervat", "2022-06-05", Map.of());
    ask("indicatoren/pauzedagen?van=2022-04-01&tot=2022-06-30&reeks=maand&uitsplitsing=reden")
        .body("waarde", equalTo(46))
        .body("reeks.waarde", contains(11, 31, 4))
        .body("reeks[1].uitsplitsing[0].reden", equalTo("PERSOONLIJK"))
        .body("reeks[1].uitsplitsing[0].waarde", equalTo(31));
    ask("indicatoren/pauzedagen?van=2022-05-30&tot=2022-06-30&reeks=week&bekendOp=2022-05-31")
        .body("reeks.waarde", contains(7, 7, 7, 7, 4));
  }

  @Test
  void aSeriesWithoutABeginStartsWithTheFirstEvent() {
    Platform.get("indicatoren/rmt-afwijzingen?peildatum=1950-01-01&reeks=kwartaal")
        .statusCode(200)
        .body("reeks", hasSize(0));
    says(UUID.randomUUID(), "StudentHervat", "1999-03-31", Map.of());
    Platform.get("indicatoren/hervattingen?peildatum=1999-12-31&reeks=kwartaal")
        .body("reeks.tot", contains("1999-03-31", "1999-06-30", "1999-09-30", "1999-12-31"))
        .body("reeks.waarde", contains(1, 0, 0, 0));
  }

  @Test
  void aRatioIsNotRounded() {
    UUID gone = student("2022-04-01", null, "2022-05-01");
    says(gone, "StudentUitgevallen", "2022-06-01", Map.of("reden", "PERSOONLIJK"));
    student("2022-04-01", null, "2022-05-01");
    student("2022-04-01", null, "2022-05-01");
    ask("indicatoren/uitvalpercentage?peildatum=2022-12-31&uitsplitsing=richting")
        .body("waarde", equalTo(1.0f / 3))
        .body("uitsplitsing[0].waarde", equalTo(1.0f / 3));
    ask("indicatoren/uitvalpercentage?peildatum=2022-04-30").body("waarde", nullValue());
  }
}
