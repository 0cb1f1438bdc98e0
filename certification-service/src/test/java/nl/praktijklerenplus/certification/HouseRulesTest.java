package nl.praktijklerenplus.certification;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.certification.traject.Erkenningstraject;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectWeigering;
import nl.praktijklerenplus.platform.testkit.ArchitectureRules;
import nl.praktijklerenplus.platform.testkit.CommandTests;
import nl.praktijklerenplus.platform.testkit.EventKinds;
import nl.praktijklerenplus.platform.testkit.Glossary;
import nl.praktijklerenplus.platform.testkit.PersonalReads;

class HouseRulesTest {

  @Test
  void whateverShowsAStudentIsWrittenInTheAccessLog() {
    PersonalReads.check("certification", "receipt");
  }

  @Test
  void theDomainIsPure() {
    ArchitectureRules.check("certification", "traject");
  }

  @Test
  void everyWordStandsInTheGlossary() {
    Glossary.check(
        "certification",
        ErkenningstrajectCommand.class,
        ErkenningstrajectEvent.class,
        Erkenningstraject.class);
  }

  @Test
  void everyCommandAndEveryRefusalHasItsTest() {
    CommandTests.check(ErkenningstrajectCommand.class, ErkenningstrajectWeigering.class);
  }

  @Test
  void theStateChangesAreThoseOfTheDomain() {
    EventKinds.stateChanges(
        ErkenningstrajectEvent.class,
        "ErkenningstrajectGestart",
        "RmtAanvraagIngediend",
        "RmtAkkoordGegeven",
        "RmtAanvraagAfgewezen",
        "AanmeldingNova",
        "ErkenningBehaald",
        "PraktijkverklaringUitgereikt",
        "PraktijkverklaringIngetrokken",
        "ErkenningstrajectGestopt");
  }
}
