package nl.praktijklerenplus.certification;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.certification.Others.PLACEMENT;
import static nl.praktijklerenplus.certification.Portal.judged;
import static nl.praktijklerenplus.certification.Portal.readyForErkenning;
import static nl.praktijklerenplus.certification.Portal.started;
import static nl.praktijklerenplus.certification.Portal.step;
import static org.hamcrest.Matchers.equalTo;

/** The copies of stages and recognitions, seen through what they allow. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class WhatPlacementSaidTest {

  private static final String GEEN_LEERBEDRIJF = "urn:plp:probleem:geen-erkend-leerbedrijf";

  private static Others others;

  @BeforeAll
  static void othersSpeak() {
    others = new Others();
  }

  @AfterAll
  static void othersAreSilent() {
    others.close();
  }

  private static ValidatableResponse toekennen(String traject) {
    return step(Roles.NOVA, traject, "/erkenning", "2022-09-02");
  }

  @Test
  void onlyAStageThatIsKnownHereCanBeNamed() {
    UUID student = others.activeStudent();
    String traject = started(student);
    UUID stage = UUID.randomUUID();
    String named = ",\"stage\":\"%s\"".formatted(stage);
    judged(traject, "B1-K1-W1", named).statusCode(404);
    others.stage(stage, student, UUID.randomUUID(), "2022-05-02");
    judged(traject, "B1-K1-W1", named).statusCode(201);
  }

  @Test
  void theErkenningWaitsForAStageDayAtARecognisedLeerbedrijf() {
    UUID student = others.activeStudent();
    UUID werkgever = UUID.randomUUID();
    UUID stage = UUID.randomUUID();
    String traject = readyForErkenning(student);
    toekennen(traject).statusCode(409).body("type", equalTo(GEEN_LEERBEDRIJF));
    others.stage(stage, student, werkgever, "2022-05-02");
    others.stageEnds(stage, student, "StageAfgerond", "2022-06-30");
    toekennen(traject).statusCode(409);
    UUID erkend = others.recognition(werkgever, "2022-07-01", Map.of());
    toekennen(traject).statusCode(409);
    others.corrects(PLACEMENT, werkgever, erkend, Map.of("nieuweDatum", "2022-06-30"));
    toekennen(traject).statusCode(201);
  }

  @Test
  void aStageThatTurnsOutToHaveLastedLongerReachesTheRecognition() {
    UUID student = others.activeStudent();
    UUID werkgever = UUID.randomUUID();
    UUID stage = UUID.randomUUID();
    String traject = readyForErkenning(student);
    others.stage(stage, student, werkgever, "2022-05-02");
    UUID einde = others.stageEnds(stage, student, "StageBeeindigd", "2022-06-30");
    others.recognition(werkgever, "2022-07-01", Map.of());
    toekennen(traject).statusCode(409);
    others.corrects(PLACEMENT, student, einde, Map.of("nieuweDatum", "2022-07-01"));
    toekennen(traject).statusCode(201);
  }

  @Test
  void aStageThatTurnsOutToHaveBegunEarlierReachesTheRecognition() {
    UUID student = others.activeStudent();
    UUID werkgever = UUID.randomUUID();
    String traject = readyForErkenning(student);
    UUID begin = others.stage(UUID.randomUUID(), student, werkgever, "2022-05-02");
    others.recognition(werkgever, "2022-01-01", Map.of("geldigTot", "2022-05-01"));
    toekennen(traject).statusCode(409);
    others.corrects(PLACEMENT, student, begin, Map.of("nieuweDatum", "2022-05-01"));
    toekennen(traject).statusCode(201);
  }

  @Test
  void aCorrectedEndOfTheRecognitionCountsAndTakenAwayItHasNone() {
    UUID student = others.activeStudent();
    UUID werkgever = UUID.randomUUID();
    String traject = readyForErkenning(student);
    others.stage(UUID.randomUUID(), student, werkgever, "2022-05-02");
    UUID erkend = others.recognition(werkgever, "2022-01-01", Map.of("geldigTot", "2022-03-01"));
    others.corrects(
        PLACEMENT, werkgever, erkend, Map.of("velden", Map.of("geldigTot", "2022-05-01")));
    toekennen(traject).statusCode(409);
    Map<String, Object> none = new HashMap<>();
    none.put("geldigTot", null);
    others.corrects(PLACEMENT, werkgever, erkend, Map.of("velden", none));
    toekennen(traject).statusCode(201);
  }
}
