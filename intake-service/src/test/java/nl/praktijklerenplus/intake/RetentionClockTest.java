package nl.praktijklerenplus.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.intake.People.STUDENTEN;
import static nl.praktijklerenplus.intake.People.as;
import static nl.praktijklerenplus.intake.People.kandidaat;
import static nl.praktijklerenplus.intake.People.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

/** What is to be forgotten today follows from the service's clock, and from nothing else. */
@QuarkusTest
@TestProfile(Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class RetentionClockTest {

  private static final String LIJST = "/v1/vernietigingslijst";
  private static final Period TERM = Period.ofYears(1);

  @Inject MovableClock clock;

  @AfterEach
  void now() {
    clock.setAhead(Period.ZERO);
  }

  private static UUID afgesloten(LocalDate day) {
    UUID student = kandidaat("werkdag", day.toString());
    recorded(
        student, "/afsluiting", "{\"datum\":\"%s\",\"reden\":\"ANDER_AANBOD\"}".formatted(day));
    return student;
  }

  private static List<String> lijst() {
    return as(Roles.PRIVACYFUNCTIONARIS)
        .get(LIJST)
        .then()
        .statusCode(200)
        .extract()
        .path("items.student");
  }

  private static void forgotten(UUID student, int status) {
    as(Roles.PRIVACYFUNCTIONARIS)
        .get(STUDENTEN + "/" + student + "/vergeten")
        .then()
        .statusCode(status);
  }

  @Test
  void carriedOutOnAnyDayItForgetsWhoseTermHasEndedThenAndNobodyBefore() {
    LocalDate today = DateRules.day(Instant.now());
    UUID student = afgesloten(today);
    UUID later = afgesloten(today);
    UUID kept = afgesloten(today);
    as(Roles.PRIVACYFUNCTIONARIS)
        .body("{\"reden\":\"GESCHIL\"}")
        .post(STUDENTEN + "/" + kept + "/opschorting")
        .then()
        .statusCode(200);

    clock.setAhead(TERM.minusDays(1));
    as(Roles.PRIVACYFUNCTIONARIS).post(LIJST + "/uitvoeren").then().statusCode(200);
    assertThat(lijst()).doesNotContain(student.toString());
    forgotten(student, 404);

    clock.setAhead(TERM);
    assertThat(lijst()).contains(student.toString(), later.toString(), kept.toString());
    as(Roles.PRIVACYFUNCTIONARIS)
        .post(LIJST + "/uitvoeren")
        .then()
        .statusCode(200)
        .body("op", equalTo(today.plus(TERM).toString()))
        .body("vergeten", greaterThanOrEqualTo(2));
    forgotten(student, 200);
    forgotten(later, 200);
    forgotten(kept, 404);
  }
}
