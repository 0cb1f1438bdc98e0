package nl.praktijklerenplus.certification;

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

import static nl.praktijklerenplus.certification.Portal.TRAJECTEN;
import static nl.praktijklerenplus.certification.Portal.as;
import static nl.praktijklerenplus.certification.Portal.post;
import static nl.praktijklerenplus.certification.Portal.seen;
import static nl.praktijklerenplus.certification.Portal.started;
import static nl.praktijklerenplus.certification.Portal.starten;
import static nl.praktijklerenplus.certification.Portal.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class TrajectenListTest {

  private static Others others;

  @BeforeAll
  static void othersSpeak() {
    others = new Others();
  }

  @AfterAll
  static void othersAreSilent() {
    others.close();
  }

  private static ValidatableResponse list(String query) {
    return as(Roles.PRAKTIJKOPLEIDER).get(TRAJECTEN + query).then();
  }

  private static void at(UUID student, String traject, String toestand, String rmt) {
    seen(traject).body("toestand", equalTo(toestand)).body("rmt", equalTo(rmt));
    list("?student=" + student + "&toestand=" + toestand + "&rmt=" + rmt)
        .statusCode(200)
        .body("items.traject", contains(traject));
  }

  @Test
  void theListFollowsEveryStep() {
    UUID student = others.activeStudent();
    String traject = started(student);
    at(student, traject, "GESTART", "GEEN");
    step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-07-01").statusCode(201);
    at(student, traject, "INGEDIEND", "INGEDIEND");
    step(Roles.RMT, traject, "/rmt-afwijzingen", "2022-07-02").statusCode(201);
    at(student, traject, "AFGEWEZEN", "AFGEWEZEN");
    step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-07-03").statusCode(201);
    step(Roles.RMT, traject, "/rmt-akkoorden", "2022-07-15").statusCode(201);
    at(student, traject, "AKKOORD", "AKKOORD");
    step(Roles.PRAKTIJKOPLEIDER, traject, "/nova-aanmelding", "2022-08-01").statusCode(201);
    at(student, traject, "AANGEMELD", "AKKOORD");
    list("?student=" + student + "&toestand=GESTART").body("items", empty());
  }

  @Test
  void itIsFilteredOrderedAndPaged() {
    UUID student = others.activeStudent();
    String one = started(student);
    String other =
        post(
                Roles.PRAKTIJKOPLEIDER,
                TRAJECTEN,
                starten(student, "2022-05-10").replace("25258", "25254"))
            .statusCode(201)
            .extract()
            .path("aggregaat");
    list("?student=" + student + "&sorteer=kwalificatie")
        .body("items.traject", contains(other, one));
    list("?student=" + student + "&kwalificatie=25258").body("items.traject", contains(one));
    String next =
        list("?student=" + student + "&sorteer=-kwalificatie&limiet=1")
            .body("items.traject", contains(one))
            .extract()
            .path("_links.next.href");
    as(Roles.PRAKTIJKOPLEIDER).get(next).then().body("items.traject", contains(other));
    list("?toestand=ERGENS&rmt=ja&student=niemand&wat=dit")
        .statusCode(400)
        .body("fouten.veld", containsInAnyOrder("toestand", "rmt", "student", "wat"));
  }

  @Test
  void theDossierTellsTheTrajectenOfAStudent() {
    UUID student = others.activeStudent();
    String dossier = "/v1/studenten/" + student + "/dossier";
    as(Roles.PRAKTIJKOPLEIDER).get(dossier).then().statusCode(200).body("items", empty());
    String traject = started(student);
    step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-07-01").statusCode(201);
    post(
            Roles.RMT,
            TRAJECTEN + "/" + traject + "/rmt-afwijzingen",
            "{\"datum\":\"2022-07-02\",\"toelichting\":\"GEHEIM\"}")
        .statusCode(201);
    String all =
        as(Roles.PRAKTIJKOPLEIDER)
            .get(dossier)
            .then()
            .statusCode(200)
            .body(
                "items.gebeurtenis",
                contains(
                    "ErkenningstrajectGestart", "RmtAanvraagIngediend", "RmtAanvraagAfgewezen"))
            .body("items.aggregaat", hasItem(traject))
            .extract()
            .asString();
    assertThat(all).doesNotContain("GEHEIM");
    as(Roles.PRAKTIJKOPLEIDER)
        .get("/v1/studenten/" + UUID.randomUUID() + "/dossier")
        .then()
        .statusCode(404);
    as(Roles.JOBCOACH).get(dossier).then().statusCode(403);
  }

  @Test
  void whatRestsOnAnothersWordMayBeTooEarly() {
    post(Roles.PRAKTIJKOPLEIDER, TRAJECTEN, starten(UUID.randomUUID(), "2022-05-10"))
        .statusCode(404)
        .header("Retry-After", "1")
        .body("detail", containsString("nog onderweg"));
    UUID student = others.activeStudent();
    String traject = started(student);
    Portal.judged(traject, "B1-K1-W1", ",\"stage\":\"" + UUID.randomUUID() + "\"")
        .statusCode(404)
        .header("Retry-After", "1");
    String ready = Portal.readyForErkenning(others.activeStudent());
    step(Roles.NOVA, ready, "/erkenning", "2022-09-01").statusCode(409).header("Retry-After", "1");
    UUID paused = others.activeStudent();
    others.ofStudent(paused, "StudentGepauzeerd", 3, "2022-05-01");
    post(Roles.PRAKTIJKOPLEIDER, TRAJECTEN, starten(paused, "2022-05-10"))
        .statusCode(409)
        .header("Retry-After", "1");
  }

  @Test
  void aTrajectWaitsForItsStudent() {
    UUID student = UUID.randomUUID();
    UUID event =
        others.says(
            Others.INTAKE, "StudentIngestroomd", student, student, 1, "2022-04-25", Map.of());
    post(Roles.PRAKTIJKOPLEIDER, TRAJECTEN + "?na=" + event, starten(student, "2022-05-10"))
        .statusCode(201);
  }
}
