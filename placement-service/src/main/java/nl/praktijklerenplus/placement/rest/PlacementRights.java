package nl.praktijklerenplus.placement.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstCommand.*;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstEvent.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekEvent.*;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakCommand.*;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakEvent.*;
import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent.*;
import nl.praktijklerenplus.platform.rest.OperationRights;

import static nl.praktijklerenplus.platform.rest.Roles.ASSISTENT_PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.JOBCOACH;
import static nl.praktijklerenplus.platform.rest.Roles.LEERMEESTER;
import static nl.praktijklerenplus.platform.rest.Roles.PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.PROJECTLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.WERKGEVER;

/** Who may do what in the placement service. */
class PlacementRights {

  private static final String[] PLACING = {JOBCOACH, PRAKTIJKOPLEIDER};
  private static final String[] GUIDING = {JOBCOACH, ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER};
  private static final String[] GUIDING_AND_FLOOR = {
    JOBCOACH, ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER, LEERMEESTER, WERKGEVER
  };

  private static final String[] SEEING = {
    JOBCOACH, ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER, PROJECTLEIDER
  };
  // What happened to a student elsewhere is not for the floor: they see what they agreed on.
  private static final String[] SEEING_AND_FLOOR = {
    JOBCOACH, ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER, PROJECTLEIDER, LEERMEESTER, WERKGEVER
  };

  @Produces
  @Singleton
  OperationRights rights() {
    return new OperationRights()
        .mayCreate(WerkgeverWerven.class, "werkgever", PLACING)
        .corrects(WerkgeverGeworven.class)
        .may(WerkgeversgesprekVoeren.class, PLACING)
        .corrects(WerkgeversgesprekGevoerd.class)
        .may(LeerbedrijfErkennen.class, PLACING)
        .corrects(LeerbedrijfErkend.class)
        .mayCreate(LeermeesterAanstellen.class, "leermeester", PLACING)
        .corrects(LeermeesterAangesteld.class)
        .may(LeermeesterTrainen.class, PLACING)
        .corrects(LeermeesterGetraind.class)
        .mayCreate(LeerwerkplekAanbieden.class, "leerwerkplek", PLACING)
        .corrects(LeerwerkplekAangeboden.class)
        .may(LeerwerkplekIntrekken.class, PLACING)
        .corrects(LeerwerkplekIngetrokken.class)
        .mayCreate(VoorlichtingHouden.class, "bijeenkomst", PLACING)
        .corrects(VoorlichtingsbijeenkomstGehouden.class)
        .mayCreate(SamenwerkingAfspreken.class, "afspraak", PLACING)
        .corrects(SamenwerkingAfgesproken.class)
        .mayCreate(StageStarten.class, "stage", GUIDING)
        .corrects(StageGestart.class)
        .mayCreate(StageWisselen.class, "nieuweStage", GUIDING)
        .may(StagebezoekAfleggen.class, GUIDING)
        .corrects(StagebezoekAfgelegd.class)
        .may(LeerprocesAanpassen.class, GUIDING_AND_FLOOR)
        .corrects(LeerprocesAangepast.class)
        .mayCreate(KnelpuntMelden.class, "knelpunt", GUIDING_AND_FLOOR)
        .corrects(KnelpuntGemeld.class)
        .may(KnelpuntOplossen.class, GUIDING_AND_FLOOR)
        .corrects(KnelpuntOpgelost.class)
        .may(StageBeeindigen.class, GUIDING)
        .corrects(StageBeeindigd.class)
        .may(StageAfronden.class, GUIDING)
        .corrects(StageAfgerond.class)
        .mayCreate(DienstverbandStarten.class, "dienstverband", PLACING)
        .corrects(DienstverbandGestart.class)
        .may(DienstverbandBeeindigen.class, PLACING)
        .corrects(DienstverbandBeeindigd.class)
        .may(NazorgcontactVastleggen.class, PLACING)
        .corrects(NazorgcontactGevoerd.class)
        .mayRead("werkgevers", SEEING)
        .mayRead("werkgeversAlsTabel", SEEING)
        .mayRead("werkgever", SEEING)
        .mayRead("leerwerkplekken", SEEING)
        .mayRead("leerwerkplekkenAlsTabel", SEEING)
        .mayRead("leerwerkplek", SEEING)
        .mayRead("stages", SEEING_AND_FLOOR)
        .mayRead("stagesAlsTabel", SEEING_AND_FLOOR)
        .mayRead("stage", SEEING_AND_FLOOR)
        .mayRead("dienstverbanden", SEEING_AND_FLOOR)
        .mayRead("dienstverbandenAlsTabel", SEEING_AND_FLOOR)
        .mayRead("dienstverband", SEEING_AND_FLOOR)
        .mayRead("dossier", SEEING);
  }
}
