package nl.praktijklerenplus.certification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Sql;

import static nl.praktijklerenplus.certification.Others.INTAKE;
import static nl.praktijklerenplus.certification.Portal.TRAJECTEN;
import static nl.praktijklerenplus.certification.Portal.post;
import static nl.praktijklerenplus.certification.Portal.starten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The copy of students, seen through what it allows. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class WhatIntakeSaidTest {

  private static Others others;

  @Inject DataSource database;

  @BeforeAll
  static void othersSpeak() {
    others = new Others();
  }

  @AfterAll
  static void othersAreSilent() {
    others.close();
  }

  private static ValidatableResponse start(UUID student, String datum) {
    return post(Roles.PRAKTIJKOPLEIDER, TRAJECTEN, starten(student, datum));
  }

  @Test
  void onlyAnActiveStudentStarts() {
    UUID student = UUID.randomUUID();
    start(student, "2022-12-01").statusCode(404).contentType("application/problem+json");
    others.ofStudent(student, "KandidaatAangemeld", 1, "2022-04-04");
    start(student, "2022-12-01").statusCode(409);
    others.ofStudent(student, "StudentIngestroomd", 2, "2022-04-25");
    for (String end : new String[] {"StudentGepauzeerd", "StudentUitgevallen", "TrajectAfgerond"}) {
      UUID other = others.activeStudent();
      others.ofStudent(other, end, 3, "2022-05-01");
      start(other, "2022-12-01")
          .statusCode(409)
          .body("type", equalTo("urn:plp:probleem:student-niet-actief"));
    }
    start(student, "2022-12-01").statusCode(201);
  }

  @Test
  void whoCameBackStartsFromThatDayAndACorrectionOfItMovesTheDay() {
    UUID student = others.activeStudent();
    others.ofStudent(student, "StudentUitgevallen", 3, "2022-05-01");
    UUID terug = others.ofStudent(student, "StudentTeruggekeerd", 4, "2022-08-01");
    start(student, "2022-07-15")
        .statusCode(409)
        .body("type", equalTo("urn:plp:probleem:datum-voor-wijziging-student"));
    others.corrects(INTAKE, student, terug, Map.of("nieuweDatum", "2022-07-15"));
    start(student, "2022-07-15").statusCode(201);
  }

  @Test
  void whoIsHandedOverIsOfTheOtherOrganisatieAndStaysInTheSameState() {
    UUID student = others.activeStudent();
    UUID overdracht = others.handedOver(student, 3, "2022-05-01", "zorgbalans");
    assertThat(organisatie(student)).containsExactly("zorgbalans");
    others.handedOver(student, 4, "2022-04-30", "permens");
    assertThat(organisatie(student)).containsExactly("zorgbalans");
    others.corrects(INTAKE, student, overdracht, Map.of("nieuweDatum", "2022-04-29"));
    assertThat(organisatie(student)).containsExactly("permens");
    start(student, "2022-04-28").statusCode(201);
  }

  private List<String> organisatie(UUID student) {
    return Sql.ofEverybody(database, "select organisatie from student where student = ?", student);
  }

  @Test
  void whatHasAnUnknownNameIsPassed() {
    UUID student = others.activeStudent();
    others.ofStudent(student, "IetsVanLater", 3, "2022-05-01");
    start(student, "2022-05-10").statusCode(201);
  }
}
