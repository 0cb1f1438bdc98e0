package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Figures from what the other services say. Every test has an organisatie of its own to ask by. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class FiguresRestTest {

  private final UUID student = UUID.randomUUID();
  private final String organisatie = "o-" + student;
  private Platform platform;

  @BeforeEach
  void intakeSpeaks() {
    platform = new Platform();
  }

  @AfterEach
  void intakeIsSilent() {
    platform.close();
  }

  private UUID says(String gebeurtenis, int versie, String datum, Map<String, ?> fields) {
    return platform.student(student, gebeurtenis, versie, datum, fields);
  }

  private UUID aangemeld() {
    return says("KandidaatAangemeld", 1, "2022-04-04", Map.of("organisatie", organisatie));
  }

  private UUID ingestroomd() {
    return says(
        "StudentIngestroomd",
        2,
        "2022-04-20",
        Map.of("organisatie", organisatie, "richting", "GROEN"));
  }

  private void expect(String question, int value) {
    Platform.get("indicatoren/" + question + "&organisatie=" + organisatie)
        .statusCode(200)
        .body("waarde", equalTo(value));
  }

  @Test
  void aStockIsThatOfTheEndOfTheDay() {
    aangemeld();
    ingestroomd();
    expect("kandidaten?peildatum=2022-04-03", 0);
    expect("kandidaten?peildatum=2022-04-04", 1);
    expect("kandidaten?peildatum=2022-04-20", 0);
    expect("studenten-actief?peildatum=2022-04-20", 1);
  }

  @Test
  void aFlowCountsInItsPeriodBothDaysIncluded() {
    aangemeld();
    expect("aanmeldingen?peildatum=2022-04-30&van=2022-04-04&tot=2022-04-04", 1);
    expect("aanmeldingen?peildatum=2022-04-30&van=2022-04-05", 0);
    expect("aanmeldingen?peildatum=2022-04-30&tot=2022-04-03", 0);
    expect("aanmeldingen?peildatum=2022-04-03", 0);
  }

  @Test
  void theAnswerNamesWhatWasAsked() {
    Platform.get("indicatoren/aanmeldingen?peildatum=2022-04-30&bekendOp=2022-05-01")
        .statusCode(200)
        .body("$", aMapWithSize(6))
        .body("indicator", equalTo("aanmeldingen"))
        .body("peildatum", equalTo("2022-04-30"))
        .body("bekendOp", equalTo("2022-05-01"))
        .body("van", nullValue())
        .body("tot", equalTo("2022-04-30"));
  }

  @Test
  void aLateFactIsNotInWhatWasKnownBefore() {
    aangemeld();
    says(
        "StudentIngestroomd",
        2,
        "2022-04-20",
        Map.of("organisatie", organisatie, "bekend", "2022-05-02T10:00:00Z"));
    expect("studenten-ingestroomd?peildatum=2022-04-30", 1);
    expect("studenten-ingestroomd?peildatum=2022-04-30&bekendOp=2022-05-01", 0);
    expect("kandidaten?peildatum=2022-04-30&bekendOp=2022-05-01", 1);
    expect("kandidaten?peildatum=2022-04-30&bekendOp=2022-05-02", 0);
  }

  @Test
  void theDayOfKnowingIsTheDayInAmsterdam() {
    says(
        "KandidaatAangemeld",
        1,
        "2022-04-04",
        Map.of("organisatie", organisatie, "bekend", "2022-04-04T22:30:00Z"));
    expect("kandidaten?peildatum=2022-04-30&bekendOp=2022-04-04", 0);
    expect("kandidaten?peildatum=2022-04-30&bekendOp=2022-04-05", 1);
  }

  @Test
  void whatArrivesLaterButWasKnownEarlierChangesWhatWasKnownThen() {
    says("StudentGepauzeerd", 3, "2022-05-02", Map.of("reden", "PERSOONLIJK"));
    ingestroomd();
    aangemeld();
    expect("studenten-actief?peildatum=2022-05-10&bekendOp=2022-04-20", 1);
    expect("studenten-actief?peildatum=2022-05-10&bekendOp=2022-05-02", 0);
    expect("studenten-gepauzeerd?peildatum=2022-05-10&bekendOp=2022-05-02", 1);
  }

  @Test
  void aCorrectionMovesTheFigureFromTheDayOnWhichItWasKnown() {
    aangemeld();
    UUID instroom = ingestroomd();
    says(
        "GebeurtenisGecorrigeerd",
        3,
        "2022-06-01",
        Map.of(
            "gebeurtenis",
            instroom,
            "nieuweDatum",
            "2022-04-10",
            "velden",
            Map.of("richting", "HORECA")));
    expect("studenten-actief?peildatum=2022-04-15", 1);
    expect("studenten-actief?peildatum=2022-04-15&bekendOp=2022-05-31", 0);
    expect("studenten-actief?peildatum=2022-04-20&richting=HORECA", 1);
    expect("studenten-actief?peildatum=2022-04-20&richting=GROEN", 0);
    expect("studenten-actief?peildatum=2022-04-20&richting=GROEN&bekendOp=2022-05-31", 1);
  }

  @Test
  void theSameEventTwiceCountsOnce() {
    UUID once = aangemeld();
    platform.student(
        once, student, "KandidaatAangemeld", 1, "2022-04-04", Map.of("organisatie", organisatie));
    // Same key, so it is handled after the second delivery.
    says("KandidaatAfgesloten", 2, "2022-05-01", Map.of("reden", "TERUGGETROKKEN"));
    expect("aanmeldingen?peildatum=2022-05-01", 1);
    expect("kandidaten?peildatum=2022-04-30", 1);
    expect("kandidaten?peildatum=2022-05-01", 0);
  }

  @Test
  void aSplitShowsEveryCellThatIsNotZeroAndNullWhereThereIsNoValue() {
    aangemeld();
    Platform.get(
            "indicatoren/kandidaten?peildatum=2022-04-30&uitsplitsing=organisatie,richting"
                + "&organisatie="
                + organisatie)
        .statusCode(200)
        .body("uitsplitsing", contains(hasKey("richting")))
        .body("uitsplitsing[0].organisatie", equalTo(organisatie))
        .body("uitsplitsing[0].richting", nullValue())
        .body("uitsplitsing[0].waarde", equalTo(1));
    ingestroomd();
    Platform.get(
            "indicatoren/kandidaten?peildatum=2022-04-30&uitsplitsing=organisatie&organisatie="
                + organisatie)
        .body("uitsplitsing", equalTo(java.util.List.of()));
  }

  @Test
  void aFlowIsSplitByItsOwnList() {
    aangemeld();
    ingestroomd();
    says("StudentGepauzeerd", 3, "2022-05-02", Map.of("reden", "SYSTEMISCH"));
    Platform.get(
            "indicatoren/pauzes?peildatum=2022-05-30&uitsplitsing=richting&uitsplitsing=reden"
                + "&organisatie="
                + organisatie)
        .statusCode(200)
        .body("uitsplitsing.richting", contains("GROEN"))
        .body("uitsplitsing.reden", contains("SYSTEMISCH"));
    expect("pauzes?peildatum=2022-05-30&reden=SYSTEMISCH", 1);
    expect("pauzes?peildatum=2022-05-30&reden=PERSOONLIJK", 0);
  }

  @Test
  void withoutASplitThereIsNone() {
    Platform.get("indicatoren/kandidaten").statusCode(200).body("$", not(hasKey("uitsplitsing")));
  }
}
