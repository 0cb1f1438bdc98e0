package nl.praktijklerenplus.reporting;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.ArchitectureRules;
import nl.praktijklerenplus.platform.testkit.Glossary;
import nl.praktijklerenplus.platform.testkit.PersonalReads;
import nl.praktijklerenplus.reporting.doelstelling.Doelstelling;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingCommand;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingEvent;
import nl.praktijklerenplus.reporting.observatie.Observatie;
import nl.praktijklerenplus.reporting.observatie.ObservatieCommand;
import nl.praktijklerenplus.reporting.observatie.ObservatieEvent;
import nl.praktijklerenplus.reporting.rapport.Rapport;
import nl.praktijklerenplus.reporting.rapport.RapportCommand;
import nl.praktijklerenplus.reporting.rapport.RapportEvent;

class HouseRulesTest {

  @Test
  void whateverShowsAStudentIsWrittenInTheAccessLog() {
    PersonalReads.check("reporting", "receipt");
  }

  @Test
  void theDomainIsPure() {
    ArchitectureRules.check(
        "reporting",
        "observatie",
        "doelstelling",
        "rapport",
        "tijdlijn",
        "indicator",
        "agenda",
        "onderdrukking",
        "partner",
        "gebeurtenis",
        "abonnement");
  }

  @Test
  void everyWordStandsInTheGlossary() {
    Glossary.check(
        "reporting",
        ObservatieCommand.class,
        ObservatieEvent.class,
        Observatie.class,
        DoelstellingCommand.class,
        DoelstellingEvent.class,
        Doelstelling.class,
        RapportCommand.class,
        RapportEvent.class,
        Rapport.class);
  }
}
