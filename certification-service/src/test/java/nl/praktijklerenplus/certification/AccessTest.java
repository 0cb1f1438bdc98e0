package nl.praktijklerenplus.certification;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.platform.testkit.access.AccessMatrix;
import nl.praktijklerenplus.platform.testkit.access.OutOfSight;
import nl.praktijklerenplus.platform.testkit.access.Unfiltered;

/** Who may do what, as docs/toegang.md says. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class AccessTest {

  private static final String OURS = "werkdag";
  private static final String THEIRS = "permens";
  private static final String SERVICE = "certification";

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
    AccessMatrix.oneRightTooManyIsSeen(SERVICE, "trajecten", Roles.RMT);
  }

  @Test
  void ofAnothersPeopleNothingIsFoundByAnyOperationNorByAForgottenFilter() {
    try (Others others = new Others()) {
      UUID student = UUID.randomUUID();
      others.ofStudent(student, "KandidaatAangemeld", 1, "2022-04-04", THEIRS);
      others.ofStudent(student, "StudentIngestroomd", 2, "2022-04-25", THEIRS);
      others.insight(student, 3, "zorgbalans", "2199-01-01");
      others.stage(UUID.randomUUID(), student, UUID.randomUUID(), "2022-05-01");
      Map<String, UUID> theirs =
          Map.of("student", student, "traject", UUID.fromString(Portal.started(student)));
      new OutOfSight(theirs).forWhoHas(Tokens.of(Roles.JOBCOACH, OURS));
      new OutOfSight(theirs).forWhoHas(Tokens.of(Roles.RMT));
      new OutOfSight(theirs).forWhoHas(Tokens.of(Roles.NOVA));
      new OutOfSight(theirs).forWhoHas(Tokens.at(Roles.WERKGEVER, UUID.randomUUID()));
      Unfiltered unfiltered = new Unfiltered(database);
      unfiltered.everyTableOfPersonsIsGuarded();
      unfiltered.seesNobodyWithoutASetting();
      unfiltered.showsNothingOf(theirs.values(), OURS);
      new OutOfSight(theirs).butNotFor(Tokens.of(Roles.PRAKTIJKOPLEIDER));
    }
  }
}
