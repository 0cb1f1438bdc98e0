package nl.praktijklerenplus.placement;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.placement.bijeenkomst.Bijeenkomst;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstCommand;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstEvent;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstWeigering;
import nl.praktijklerenplus.placement.dienstverband.Dienstverband;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandWeigering;
import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekEvent;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekWeigering;
import nl.praktijklerenplus.placement.samenwerking.Samenwerkingsafspraak;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakCommand;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakEvent;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakWeigering;
import nl.praktijklerenplus.placement.stage.Stage;
import nl.praktijklerenplus.placement.stage.StageCommand;
import nl.praktijklerenplus.placement.stage.StageEvent;
import nl.praktijklerenplus.placement.stage.StageWeigering;
import nl.praktijklerenplus.placement.werkgever.Werkgever;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent;
import nl.praktijklerenplus.placement.werkgever.WerkgeverWeigering;
import nl.praktijklerenplus.platform.testkit.ArchitectureRules;
import nl.praktijklerenplus.platform.testkit.CommandTests;
import nl.praktijklerenplus.platform.testkit.EventKinds;
import nl.praktijklerenplus.platform.testkit.Glossary;
import nl.praktijklerenplus.platform.testkit.PersonalReads;

class HouseRulesTest {

  @Test
  void whateverShowsAStudentIsWrittenInTheAccessLog() {
    PersonalReads.check("placement", "receipt");
  }

  @Test
  void theDomainIsPure() {
    ArchitectureRules.check(
        "placement",
        "werkgever",
        "leerwerkplek",
        "stage",
        "dienstverband",
        "bijeenkomst",
        "samenwerking");
  }

  @Test
  void everyWordStandsInTheGlossary() {
    Glossary.check(
        "placement",
        WerkgeverCommand.class,
        WerkgeverEvent.class,
        Werkgever.class,
        LeerwerkplekCommand.class,
        LeerwerkplekEvent.class,
        Leerwerkplek.class,
        StageCommand.class,
        StageEvent.class,
        Stage.class,
        DienstverbandCommand.class,
        DienstverbandEvent.class,
        Dienstverband.class,
        BijeenkomstCommand.class,
        BijeenkomstEvent.class,
        Bijeenkomst.class,
        SamenwerkingsafspraakCommand.class,
        SamenwerkingsafspraakEvent.class,
        Samenwerkingsafspraak.class);
  }

  @Test
  void everyCommandAndEveryRefusalHasItsTest() {
    CommandTests.check(WerkgeverCommand.class, WerkgeverWeigering.class);
    CommandTests.check(LeerwerkplekCommand.class, LeerwerkplekWeigering.class);
    CommandTests.check(StageCommand.class, StageWeigering.class);
    CommandTests.check(DienstverbandCommand.class, DienstverbandWeigering.class);
    CommandTests.check(BijeenkomstCommand.class, BijeenkomstWeigering.class);
    CommandTests.check(SamenwerkingsafspraakCommand.class, SamenwerkingsafspraakWeigering.class);
  }

  @Test
  void theStateChangesAreThoseOfTheDomain() {
    EventKinds.stateChanges(
        LeerwerkplekEvent.class, "LeerwerkplekAangeboden", "LeerwerkplekIngetrokken");
    EventKinds.stateChanges(
        StageEvent.class,
        "StageGestart",
        "StageOnderbroken",
        "StageHervat",
        "StageBeeindigd",
        "StageAfgerond");
    EventKinds.stateChanges(
        DienstverbandEvent.class, "DienstverbandGestart", "DienstverbandBeeindigd");
    EventKinds.stateChanges(WerkgeverEvent.class);
    EventKinds.stateChanges(BijeenkomstEvent.class);
    EventKinds.stateChanges(SamenwerkingsafspraakEvent.class);
  }
}
