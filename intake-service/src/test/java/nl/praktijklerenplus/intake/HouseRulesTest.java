package nl.praktijklerenplus.intake;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.aanmelding.Aanmelding;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingEvent;
import nl.praktijklerenplus.intake.student.Student;
import nl.praktijklerenplus.intake.student.StudentCommand;
import nl.praktijklerenplus.intake.student.StudentEvent;
import nl.praktijklerenplus.intake.student.StudentWeigering;
import nl.praktijklerenplus.platform.testkit.ArchitectureRules;
import nl.praktijklerenplus.platform.testkit.CommandTests;
import nl.praktijklerenplus.platform.testkit.EventKinds;
import nl.praktijklerenplus.platform.testkit.Glossary;
import nl.praktijklerenplus.platform.testkit.PersonalReads;

class HouseRulesTest {

  @Test
  void whateverShowsAStudentIsWrittenInTheAccessLog() {
    PersonalReads.check("intake", "receipt");
  }

  @Test
  void theDomainIsPure() {
    ArchitectureRules.check("intake", "student", "bewaring", "aanmelding");
  }

  @Test
  void everyWordStandsInTheGlossary() {
    Glossary.check(
        "intake",
        StudentCommand.class,
        StudentEvent.class,
        Student.class,
        AanmeldingCommand.class,
        AanmeldingEvent.class,
        Aanmelding.class);
  }

  @Test
  void everyCommandAndEveryRefusalHasItsTest() {
    CommandTests.check(StudentCommand.class, StudentWeigering.class);
  }

  @Test
  void theStateChangesAreThoseOfTheDomain() {
    EventKinds.stateChanges(
        StudentEvent.class,
        "KandidaatAangemeld",
        "KandidaatAfgesloten",
        "StudentIngestroomd",
        "StudentGepauzeerd",
        "StudentHervat",
        "StudentUitgevallen",
        "StudentTeruggekeerd",
        "TrajectAfgerond");
  }
}
