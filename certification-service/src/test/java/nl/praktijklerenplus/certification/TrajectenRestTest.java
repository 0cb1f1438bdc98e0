package nl.praktijklerenplus.certification;

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

import static nl.praktijklerenplus.certification.Portal.TRAJECTEN;
import static nl.praktijklerenplus.certification.Portal.at;
import static nl.praktijklerenplus.certification.Portal.post;
import static nl.praktijklerenplus.certification.Portal.seen;
import static nl.praktijklerenplus.certification.Portal.started;
import static nl.praktijklerenplus.certification.Portal.starten;
import static nl.praktijklerenplus.certification.Portal.step;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class TrajectenRestTest {

  private static Others others;

  @BeforeAll
  static void othersSpeak() {
    others = new Others();
  }

  @AfterAll
  static void othersAreSilent() {
    others.close();
  }

  @Test
  void fromStartToPraktijkverklaringTheListFollows() {
    UUID student = others.activeStudent();
    UUID werkgever = UUID.randomUUID();
    others.stage(UUID.randomUUID(), student, werkgever, "2022-05-02");
    others.recognition(werkgever, "2022-06-01", Map.of());
    String traject = Portal.readyForErkenning(student);
    seen(traject)
        .body("rmt", equalTo("AKKOORD"))
        .body("novaAangemeld", equalTo(true))
        .body("behaald", equalTo(2))
        .body("versie", equalTo(6));
    step(Roles.NOVA, traject, "/erkenning", "2022-09-01").statusCode(201);
    step(Roles.NOVA, traject, "/praktijkverklaringen", "2022-09-02").statusCode(201);
    seen(traject)
        .body("student", equalTo(student.toString()))
        .body("kwalificatie", equalTo("25258"))
        .body("erkenningBehaald", equalTo(true))
        .body("praktijkverklaring", equalTo("UITGEREIKT"));
  }

  @Test
  void aPraktijkverklaringThatWasTakenBackCanBeHandedOverAgain() {
    UUID student = others.activeStudent();
    UUID werkgever = UUID.randomUUID();
    others.stage(UUID.randomUUID(), student, werkgever, "2022-05-02");
    others.recognition(werkgever, "2022-01-01", Map.of());
    String traject = Portal.readyForErkenning(student);
    step(Roles.NOVA, traject, "/erkenning", "2022-09-01").statusCode(201);
    step(Roles.NOVA, traject, "/praktijkverklaringen", "2022-09-02").statusCode(201);
    step(Roles.NOVA, traject, "/praktijkverklaringen", "2022-09-02").statusCode(409);
    post(
            Roles.NOVA,
            TRAJECTEN + "/" + traject + "/praktijkverklaring-intrekkingen",
            "{\"datum\":\"2022-09-03\",\"reden\":\"FOUT\"}")
        .statusCode(201);
    seen(traject).body("praktijkverklaring", equalTo("INGETROKKEN"));
    step(Roles.NOVA, traject, "/praktijkverklaringen", "2022-09-04").statusCode(201);
  }

  @Test
  void afterAnAfwijzingTheRmtCanBeAskedAgain() {
    String traject = started(others.activeStudent());
    String rmt = TRAJECTEN + "/" + traject;
    step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-06-01").statusCode(201);
    post(
            Roles.RMT,
            rmt + "/rmt-afwijzingen",
            "{\"datum\":\"2022-06-02\",\"toelichting\":\"later\"}")
        .statusCode(201);
    seen(traject).body("rmt", equalTo("AFGEWEZEN"));
    step(Roles.PRAKTIJKOPLEIDER, traject, "/nova-aanmelding", "2022-06-03").statusCode(409);
    step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-06-03").statusCode(201);
    seen(traject).body("rmt", equalTo("INGEDIEND"));
  }

  @Test
  void anOpdrachtCountsOnceAndNothingFollowsAStop() {
    UUID student = others.activeStudent();
    String traject = started(student);
    String opdrachten = TRAJECTEN + "/" + traject + "/opdrachten";
    String opdracht =
        "{\"datum\":\"2022-06-01\",\"opdracht\":\"%s\",\"leerdoelen\":2}"
            .formatted(UUID.randomUUID());
    UUID werkgever = UUID.randomUUID();
    others.stage(UUID.randomUUID(), student, werkgever, "2022-05-01");
    at(werkgever).body(opdracht).post(opdrachten).then().statusCode(201);
    at(werkgever).body(opdracht).post(opdrachten).then().statusCode(409);
    at(UUID.randomUUID()).body(opdracht).post(opdrachten).then().statusCode(404);
    post(Roles.PRAKTIJKOPLEIDER, TRAJECTEN, starten(student, "2022-06-02")).statusCode(409);
    post(
            Roles.PRAKTIJKOPLEIDER,
            TRAJECTEN + "/" + traject + "/stopzetting",
            "{\"datum\":\"2022-06-02\",\"reden\":\"ANDERE_KWALIFICATIE\"}")
        .statusCode(201);
    seen(traject).body("gestopt", equalTo(true));
    step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-06-03").statusCode(409);
    post(Roles.PRAKTIJKOPLEIDER, TRAJECTEN, starten(student, "2022-06-03")).statusCode(201);
  }
}
