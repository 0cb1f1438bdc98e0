package nl.praktijklerenplus.placement.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstCommand.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.*;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand.*;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakCommand.*;
import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
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
        .may(WerkgeversgesprekVoeren.class, PLACING)
        .may(LeerbedrijfErkennen.class, PLACING)
        .mayCreate(LeermeesterAanstellen.class, "leermeester", PLACING)
        .may(LeermeesterTrainen.class, PLACING)
        .mayCreate(LeerwerkplekAanbieden.class, "leerwerkplek", PLACING)
        .may(LeerwerkplekIntrekken.class, PLACING)
        .mayCreate(VoorlichtingHouden.class, "bijeenkomst", PLACING)
        .mayCreate(SamenwerkingAfspreken.class, "afspraak", PLACING)
        .mayCreate(StageStarten.class, "stage", GUIDING)
        .mayCreate(StageWisselen.class, "nieuweStage", GUIDING)
        .may(StagebezoekAfleggen.class, GUIDING)
        .may(LeerprocesAanpassen.class, GUIDING_AND_FLOOR)
        .mayCreate(KnelpuntMelden.class, "knelpunt", GUIDING_AND_FLOOR)
        .may(KnelpuntOplossen.class, GUIDING_AND_FLOOR)
        .may(StageBeeindigen.class, GUIDING)
        .may(StageAfronden.class, GUIDING)
        .mayCreate(DienstverbandStarten.class, "dienstverband", PLACING)
        .may(DienstverbandBeeindigen.class, PLACING)
        .may(NazorgcontactVastleggen.class, PLACING)
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
