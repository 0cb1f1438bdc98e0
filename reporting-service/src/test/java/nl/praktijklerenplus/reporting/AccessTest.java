package nl.praktijklerenplus.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.ManyRows;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.platform.testkit.access.AccessMatrix;
import nl.praktijklerenplus.platform.testkit.access.OutOfSight;
import nl.praktijklerenplus.platform.testkit.access.ShownFields;
import nl.praktijklerenplus.platform.testkit.access.Unfiltered;

/** Who may do what, as docs/toegang.md says. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class AccessTest {

  private static final String OURS = "werkdag";
  private static final String THEIRS = "permens";
  private static final String SERVICE = "reporting";

  @Inject DataSource database;

  @Test
  void theDocumentSaysWhatTheTableOfRightsSays() {
    AccessMatrix.documentIsCurrent(SERVICE);
  }

  @Test
  void everyRoleMayDoWhatTheDocumentSaysAndNothingElse() {
    AccessMatrix.everyCellHolds(SERVICE);
  }

  @Test
  void aRightThatTheDocumentDoesNotGiveIsSeen() {
    AccessMatrix.oneRightTooManyIsSeen(SERVICE, "tijdlijn", Roles.STUDENT);
  }

  @Test
  void eachRoleSeesOfATimelineTheFieldsThatTheDocumentGives() {
    try (Platform platform = new Platform()) {
      UUID student = UUID.randomUUID();
      Map<String, Object> gesprek =
          Map.of(
              "hulpvragen", List.of("ZORG"),
              "ondersteuning", "BREDER",
              "leerstijl", "DOEN",
              "betaaldWerkBesproken", true,
              "advies", "STARTEN",
              "herbeoordelenOp", "2022-06-01");
      Map<String, Object> pauze =
          Map.of("reden", "PERSOONLIJK", "verwachteHervatting", "2022-08-01");
      platform.student(student, "KandidaatAangemeld", 1, "2022-04-01", Map.of("organisatie", OURS));
      platform.student(student, "IntakegesprekGevoerd", 2, "2022-04-10", gesprek);
      platform.student(student, "StudentIngestroomd", 3, "2022-04-20", Map.of("organisatie", OURS));
      Platform.untilIn(platform.student(student, "StudentGepauzeerd", 4, "2022-05-10", pauze));
      ShownFields.ofEachRole(
          "tijdlijn",
          "/v1/studenten/" + student + "/tijdlijn",
          role -> role.equals(Roles.STUDENT) ? Tokens.ofStudent(student) : Tokens.of(role, OURS));
    }
  }

  @Test
  void ofAnothersPeopleNothingIsFoundByAnyOperationNorByAForgottenFilter() {
    try (Platform platform = new Platform()) {
      UUID student = UUID.randomUUID();
      platform.student(
          student, "KandidaatAangemeld", 1, "2022-04-01", Map.of("organisatie", THEIRS));
      platform.student(
          student,
          "IntakegesprekGevoerd",
          2,
          "2022-04-10",
          Map.of("advies", "WACHTEN", "herbeoordelenOp", "2022-05-01"));
      platform.student(
          student,
          "InzageVerleend",
          3,
          "2022-05-01",
          Map.of("organisatie", "zorgbalans", "tot", "2199-01-01"));
      Map<String, UUID> theirs = Map.of("student", student);
      new OutOfSight(theirs).forWhoHas(Tokens.of(Roles.BEGELEIDER, OURS));
      new OutOfSight(theirs).forWhoHas(Tokens.of(Roles.JOBCOACH, OURS));
      new OutOfSight(theirs).forWhoHas(Tokens.ofStudent(UUID.randomUUID()));
      toBeDelivered(student);
      Unfiltered unfiltered = new Unfiltered(database);
      unfiltered.everyTableOfPersonsIsGuarded();
      unfiltered.seesNobodyWithoutASetting();
      unfiltered.showsNothingOf(theirs.values(), OURS);
      new OutOfSight(theirs).butNotFor(Tokens.ofStudent(student));
    }
  }

  /** What waits for an abonnement of theirs. */
  private static void toBeDelivered(UUID student) {
    UUID abonnement = UUID.randomUUID();
    ManyRows.fill(
        """
        insert into abonnement (abonnement, organisatie, adres, soorten, staat, door, positie, gemaakt_op)
        values ('%s', '%s', 'https://portaal.example', '[]', 'GEPAUZEERD', gen_random_uuid(), 0, now())
        """
            .formatted(abonnement, THEIRS),
        """
        insert into bezorging (abonnement, gebeurtenis, soort, student, volgende_poging)
        values ('%s', gen_random_uuid(), 'KandidaatAangemeld', '%s', now())
        """
            .formatted(abonnement, student));
  }
}
