package nl.praktijklerenplus.placement;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.placement.bijeenkomst.Bijeenkomst;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstCommand;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstEvent;
import nl.praktijklerenplus.placement.dienstverband.Dienstverband;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent;
import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekEvent;
import nl.praktijklerenplus.placement.samenwerking.Samenwerkingsafspraak;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakCommand;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakEvent;
import nl.praktijklerenplus.placement.stage.Stage;
import nl.praktijklerenplus.placement.stage.StageCommand;
import nl.praktijklerenplus.placement.stage.StageEvent;
import nl.praktijklerenplus.placement.werkgever.Werkgever;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent;
import nl.praktijklerenplus.platform.testkit.ArchitectureRules;
import nl.praktijklerenplus.platform.testkit.Glossary;
import nl.praktijklerenplus.platform.testkit.GoldenFiles;

class HouseRulesTest {

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
  void everyPublishedEventIsItsGoldenFile() {
    GoldenFiles.check("werkgevers", WerkgeverEvent.class);
    GoldenFiles.check("leerwerkplekken", LeerwerkplekEvent.class);
    GoldenFiles.check("stages", StageEvent.class);
    GoldenFiles.check("dienstverbanden", DienstverbandEvent.class);
    GoldenFiles.check("voorlichtingsbijeenkomsten", BijeenkomstEvent.class);
    GoldenFiles.check("samenwerkingsafspraken", SamenwerkingsafspraakEvent.class);
  }
}
