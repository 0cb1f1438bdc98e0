package nl.praktijklerenplus.placement;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.placement.Scene.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class PlacementListsTest {

  private static Scene scene;

  @BeforeAll
  static void begin() {
    scene = new Scene();
  }

  @AfterAll
  static void end() {
    scene.close();
  }

  private static void places(String werkgever, String peildatum, int offered, int bezet, int vrij) {
    for (String question : List.of("/werkgevers/" + werkgever + "?", "/werkgevers?limiet=500&")) {
      var answer = get(question + "peildatum=" + peildatum).statusCode(200);
      String row =
          question.contains("limiet") ? "items.find { it.werkgever == '" + werkgever + "' }." : "";
      answer
          .body(row + "aangeboden", equalTo(offered))
          .body(row + "bezet", equalTo(bezet))
          .body(row + "vrij", equalTo(vrij));
    }
  }

  @Test
  void theWerkgeversPlacesAreThoseOfThePeildatum() {
    String werkgever = werkgever("peil-" + UUID.randomUUID());
    String plek = leerwerkplek(werkgever, "GROEN", "2022-05-01");
    String ander = leerwerkplek(werkgever, "GROEN", "2022-06-01");
    String stage = stage(scene.actief("werkdag"), plek, "2022-06-15");
    post("/stages/" + stage + "/beeindiging", Map.of("datum", "2022-08-01", "reden", "STUDENT"))
        .statusCode(201);
    post("/leerwerkplekken/" + ander + "/intrekking", Map.of("datum", "2022-09-01"))
        .statusCode(201);
    places(werkgever, "2022-04-30", 0, 0, 0);
    places(werkgever, "2022-05-01", 1, 0, 1);
    places(werkgever, "2022-06-01", 2, 0, 2);
    places(werkgever, "2022-06-15", 2, 1, 1);
    places(werkgever, "2022-07-31", 2, 1, 1);
    places(werkgever, "2022-08-01", 2, 0, 2);
    places(werkgever, "2022-09-01", 1, 0, 1);
  }

  @Test
  void aCorrectedDayMovesWhatThePeildatumShows() {
    String werkgever = werkgever("corr-" + UUID.randomUUID());
    String plek = leerwerkplek(werkgever, "GROEN", "2022-05-01");
    String intrekking =
        post("/leerwerkplekken/" + plek + "/intrekking", Map.of("datum", "2022-09-01"))
            .extract()
            .path("gebeurtenissen[0]");
    post(
            "/gebeurtenissen/" + intrekking + "/correcties",
            Map.of("datum", "2022-10-01", "nieuweDatum", "2022-08-01"))
        .statusCode(201);
    places(werkgever, "2022-07-31", 1, 0, 1);
    places(werkgever, "2022-08-01", 0, 0, 0);
  }

  @Test
  void aWerkgeverIsFoundByTheBeginOfItsCode() {
    String code = "Zoek" + UUID.randomUUID();
    String werkgever = werkgever(code);
    get("/werkgevers?zoek=" + code.toLowerCase().substring(0, 12))
        .body("items.werkgever", contains(werkgever));
    get("/werkgevers?code=" + code).body("items.werkgever", contains(werkgever));
    get("/werkgevers?zoek=zoek%25").body("items", empty());
    get("/werkgevers?peildatum=gisteren&sorteer=vrij")
        .statusCode(400)
        .body("fouten.veld", containsInAnyOrder("peildatum", "sorteer"));
    get("/werkgevers/" + werkgever + "?peildatum=9999999-01-01").statusCode(400);
  }

  @Test
  void aPlaceIsFreeTakenOrWithdrawn() {
    String werkgever = werkgever("plek-" + UUID.randomUUID());
    String vrij = leerwerkplek(werkgever, "GROEN", "2022-05-01");
    String bezet = leerwerkplek(werkgever, "HORECA", "2022-05-02");
    String weg = leerwerkplek(werkgever, "HORECA", "2022-05-03");
    String stage = stage(scene.actief("werkdag"), bezet, "2022-06-15");
    post("/leerwerkplekken/" + weg + "/intrekking", Map.of("datum", "2022-09-01")).statusCode(201);
    String here = "/leerwerkplekken?werkgever=" + werkgever;
    get(here + "&bezetting=VRIJ").body("items.leerwerkplek", contains(vrij));
    get(here + "&bezetting=BEZET")
        .body("items.leerwerkplek", contains(bezet))
        .body("items.stage", contains(stage));
    get(here + "&bezetting=INGETROKKEN").body("items.leerwerkplek", contains(weg));
    get(here + "&toestand=AANGEBODEN").body("items.leerwerkplek", containsInAnyOrder(vrij, bezet));
    get(here + "&richting=HORECA&sorteer=-aangebodenOp")
        .body("items.leerwerkplek", contains(weg, bezet));
    get(here + "&bezetting=OPEN").statusCode(400);
    get("/leerwerkplekken/" + bezet).body("bezetting", equalTo("BEZET"));
  }

  @Test
  void stagesAreFilteredAndOrdered() {
    String werkgever = werkgever("stages-" + UUID.randomUUID());
    UUID student = scene.actief("zorgbalans");
    String first = stage(student, leerwerkplek(werkgever, "GROEN", "2022-05-01"), "2022-06-01");
    post("/stages/" + first + "/beeindiging", Map.of("datum", "2022-07-01", "reden", "STUDENT"))
        .statusCode(201);
    String second = stage(student, leerwerkplek(werkgever, "GROEN", "2022-05-01"), "2022-07-02");
    get("/stages?student=" + student + "&sorteer=-begonnenOp")
        .body("items.stage", contains(second, first));
    get("/stages?student=" + student + "&toestand=LOPEND").body("items.stage", contains(second));
    get("/stages?werkgever=" + werkgever + "&organisatie=zorgbalans&toestand=BEEINDIGD")
        .body("items.stage", contains(first));
    get("/stages?werkgever=" + werkgever + "&organisatie=permens").body("items", empty());
    get("/stages/" + second).header("ETag", equalTo("\"1\""));
  }

  @Test
  void dienstverbandenAreFilteredAndOrdered() {
    String werkgever = werkgever("werk-" + UUID.randomUUID());
    UUID student = scene.actief("zorgbalans");
    String first = dienstverband(student, werkgever, "2022-06-01");
    post(
            "/dienstverbanden/" + first + "/beeindiging",
            Map.of("datum", "2022-07-01", "reden", "AFLOOP"))
        .statusCode(201);
    String second = dienstverband(student, werkgever, "2022-08-01");
    String here = "/dienstverbanden?werkgever=" + werkgever;
    get(here + "&sorteer=begonnenOp").body("items.dienstverband", contains(first, second));
    get(here + "&toestand=LOPEND").body("items.dienstverband", contains(second));
    get(here + "&toestand=BEEINDIGD").body("items.dienstverband", contains(first));
    get(here + "&soort=ONBETAALD").body("items", empty());
    get(here + "&organisatie=zorgbalans").body("items.dienstverband", hasItem(first));
  }

  @Test
  void aJobcoachSeesTheStudentsOfTheOwnOrganisatieOnly() {
    String werkgever = werkgever("own-" + UUID.randomUUID());
    UUID student = scene.actief("permens");
    String stage = stage(student, leerwerkplek(werkgever, "GROEN", "2022-05-01"), "2022-06-01");
    String werk = dienstverband(student, werkgever, "2022-06-01");
    String dossier = "/v1/studenten/" + student + "/dossier";
    as(Roles.JOBCOACH, "permens").get("/v1/stages/" + stage).then().statusCode(200);
    as(Roles.JOBCOACH, "permens").get(dossier).then().statusCode(200);
    for (String path : List.of("/v1/stages/" + stage, "/v1/dienstverbanden/" + werk, dossier)) {
      as(Roles.JOBCOACH, "werkdag").get(path).then().statusCode(404);
    }
    as(Roles.JOBCOACH, "werkdag")
        .get("/v1/stages?limiet=500")
        .then()
        .body("items.stage", not(hasItem(stage)));
    as(Roles.JOBCOACH, "werkdag").get("/v1/werkgevers/" + werkgever).then().statusCode(200);
  }

  @Test
  void aCorrectedOrganisatieChangesWhoMaySeeTheStudent() {
    UUID student = UUID.randomUUID();
    scene.said(student, "KandidaatAangemeld", 1, "2022-04-04", Map.of("organisatie", "werkdag"));
    UUID instroom =
        scene.said(
            student, "StudentIngestroomd", 2, "2022-04-20", Map.of("organisatie", "permens"));
    scene.said(
        student,
        "GebeurtenisGecorrigeerd",
        3,
        "2022-05-01",
        Map.of("gebeurtenis", instroom, "velden", Map.of("organisatie", "zorgbalans")));
    String dossier = "/v1/studenten/" + student + "/dossier";
    as(Roles.JOBCOACH, "permens").get(dossier).then().statusCode(404);
    as(Roles.JOBCOACH, "zorgbalans").get(dossier).then().statusCode(200);
  }

  @Test
  void theDossierHoldsStagesWorkAndNazorgInTheOrderOfTheWorld() {
    String werkgever = werkgever("dossier-" + UUID.randomUUID());
    UUID student = scene.actief("werkdag");
    String stage = stage(student, leerwerkplek(werkgever, "GROEN", "2022-05-01"), "2022-06-01");
    UUID pauze =
        scene.said(student, "StudentGepauzeerd", 3, "2022-06-10", Map.of("reden", "PERSOONLIJK"));
    dienstverband(student, werkgever, "2022-06-05");
    post(
            "/studenten/" + student + "/nazorgcontacten",
            Map.of("datum", "2022-06-20", "door", "JOBCOACH"))
        .statusCode(201);
    get("/studenten/" + student + "/dossier")
        .statusCode(200)
        .body(
            "items.gebeurtenis",
            contains(
                "StageGestart", "DienstverbandGestart", "StageOnderbroken", "NazorgcontactGevoerd"))
        .body("items[0].aggregaat", equalTo(stage))
        .body("items[2].oorzaak", equalTo(pauze.toString()));
    get("/studenten/" + UUID.randomUUID() + "/dossier").statusCode(404);
    get("/studenten/" + scene.actief("werkdag") + "/dossier")
        .statusCode(200)
        .body("items", empty());
  }
}
