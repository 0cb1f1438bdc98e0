package nl.praktijklerenplus.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.intake.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class DossierRestTest {

  private static String dossier(UUID student) {
    return STUDENTEN + "/" + student + "/dossier";
  }

  private static void correct(String event, Map<String, ?> correction) {
    as(Roles.PRAKTIJKOPLEIDER)
        .body(correction)
        .post("/v1/gebeurtenissen/" + event + "/correcties")
        .then()
        .statusCode(201);
  }

  @Test
  void itTellsInTheOrderOfTheWorldWhatHappenedAndWhoSaidSo() {
    UUID student = actief("werkdag", "GROEN");
    recorded(
        student,
        "/metingen",
        "{\"datum\":\"2022-04-10\",\"instrument\":\"TEVREDENHEID\",\"score\":7}");
    get(dossier(student))
        .statusCode(200)
        .body(
            "items.gebeurtenis",
            contains(
                "KandidaatAangemeld",
                "MetingVastgelegd",
                "IntakegesprekGevoerd",
                "StudentIngestroomd"))
        .body("items.versie", contains(1, 4, 2, 3))
        .body("items[0].actor", notNullValue())
        .body("items[0].bekend", notNullValue())
        .body("items[0].vastgelegdOp", notNullValue())
        .body("items[0].velden.organisatie", equalTo("werkdag"))
        .body("items[0].gecorrigeerd", equalTo(false))
        .body("items[0].oorspronkelijk", nullValue());
  }

  @Test
  void aCorrectedEventShowsWhatHoldsAndWhatStoodThere() {
    UUID student = kandidaat("werkdag", "2022-04-04");
    String gesprek = intake(student, "2022-04-14", "WACHTEN", "");
    correct(
        gesprek,
        Map.of(
            "datum", "2022-05-01",
            "nieuweDatum", "2022-04-10",
            "velden", Map.of("advies", "STARTEN")));
    get(dossier(student))
        .body("items", hasSize(2))
        .body("items[1].datum", equalTo("2022-04-10"))
        .body("items[1].velden.advies", equalTo("STARTEN"))
        .body("items[1].gecorrigeerd", equalTo(true))
        .body("items[1].oorspronkelijk.datum", equalTo("2022-04-14"))
        .body("items[1].oorspronkelijk.velden.advies", equalTo("WACHTEN"))
        .body("items[1].correcties", hasSize(1))
        .body("items[1].correcties[0].datum", equalTo("2022-05-01"))
        .body("items[1].correcties[0].nieuweDatum", equalTo("2022-04-10"))
        .body("items[1].correcties[0].velden", equalTo(Map.of("advies", "STARTEN")))
        .body("items[1].correcties[0].actor", notNullValue());
  }

  @Test
  void nothingPersonalIsInItAlsoNotInACorrection() {
    UUID student = kandidaat("werkdag", "2022-04-04");
    String gesprek = intake(student, "2022-04-14", "WACHTEN", ",\"motivatie\":\"GEHEIM-EEN\"");
    correct(gesprek, Map.of("datum", "2022-05-01", "velden", Map.of("motivatie", "GEHEIM-TWEE")));
    String all = get(dossier(student)).statusCode(200).extract().asString();
    assertThat(all).contains("\"gecorrigeerd\":true").doesNotContain("GEHEIM", "motivatie");
  }

  @Test
  void whoLooksIsInTheAccessLog() {
    UUID student = kandidaat("werkdag", "2022-04-04");
    get(dossier(student)).statusCode(200);
    get(STUDENTEN + "?zoek=" + student).statusCode(200);
    as(Roles.PRIVACYFUNCTIONARIS)
        .get("/v1/toegangslog?student=" + student)
        .then()
        .statusCode(200)
        .body("regels", hasSize(2));
  }

  @Test
  void whatIsNotThereAndWhatIsNotYoursIsTheSame() {
    UUID student = kandidaat("werkdag", "2022-04-04");
    String nowhere = get(dossier(UUID.randomUUID())).statusCode(404).extract().asString();
    String notYours =
        as(Roles.BEGELEIDER, "permens")
            .get(dossier(student))
            .then()
            .statusCode(404)
            .extract()
            .asString();
    assertThat(notYours).isEqualTo(nowhere);
    as(Roles.BEGELEIDER, "werkdag").get(dossier(student)).then().statusCode(200);
    as(Roles.FINANCIER).get(dossier(student)).then().statusCode(403);
  }

  @Test
  void whoMayNotHoldAnIntakegesprekNeitherSeesNorCorrectsWhatWasFoundInIt() {
    UUID student = kandidaat("werkdag", "2022-04-04");
    String gesprek = intake(student, "2022-04-14", "STARTEN", "");
    String found = "items.find { it.id == '" + gesprek + "' }.velden.";
    for (String role : List.of(Roles.BEGELEIDER, Roles.PROJECTLEIDER)) {
      as(role)
          .get(dossier(student))
          .then()
          .body(found + "hulpvragen", nullValue())
          .body(found + "advies", equalTo("STARTEN"));
    }
    as(Roles.PRAKTIJKOPLEIDER)
        .get(dossier(student))
        .then()
        .body(found + "hulpvragen", contains("ARBEID"));
    as(Roles.BEGELEIDER)
        .body(Map.of("datum", "2022-05-01", "nieuweDatum", "2022-04-15"))
        .post("/v1/gebeurtenissen/" + gesprek + "/correcties")
        .then()
        .statusCode(403);
    correct(gesprek, Map.of("datum", "2022-05-01", "nieuweDatum", "2022-04-15"));
  }
}
