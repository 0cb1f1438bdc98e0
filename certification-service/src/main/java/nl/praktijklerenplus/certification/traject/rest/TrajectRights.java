package nl.praktijklerenplus.certification.traject.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.platform.rest.OperationRights;

import static nl.praktijklerenplus.platform.rest.Roles.ASSISTENT_PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.LEERMEESTER;
import static nl.praktijklerenplus.platform.rest.Roles.NOVA;
import static nl.praktijklerenplus.platform.rest.Roles.PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.PROJECTLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.RMT;
import static nl.praktijklerenplus.platform.rest.Roles.WERKGEVER;

/** Who may do what in the certification service. */
class TrajectRights {

  private static final String[] SEEING_AND_JUDGING = {
    ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER, PROJECTLEIDER, RMT, NOVA
  };

  @Produces
  @Singleton
  OperationRights rights() {
    return new OperationRights()
        .mayCreate(ErkenningstrajectStarten.class, "traject", PRAKTIJKOPLEIDER)
        .mayCreate(
            OpdrachtAfronden.class,
            "opdracht",
            ASSISTENT_PRAKTIJKOPLEIDER,
            PRAKTIJKOPLEIDER,
            LEERMEESTER,
            WERKGEVER)
        .may(WerkprocesBeoordelen.class, PRAKTIJKOPLEIDER, NOVA)
        .may(RmtAanvragen.class, PRAKTIJKOPLEIDER)
        .may(RmtAkkoordVastleggen.class, PRAKTIJKOPLEIDER, RMT)
        .may(RmtAfwijzen.class, PRAKTIJKOPLEIDER, RMT)
        .may(AanmeldenNova.class, PRAKTIJKOPLEIDER, NOVA)
        .may(ErkenningToekennen.class, NOVA)
        .may(PraktijkverklaringUitreiken.class, NOVA)
        .may(PraktijkverklaringIntrekken.class, PRAKTIJKOPLEIDER, NOVA)
        .may(ErkenningstrajectStoppen.class, PRAKTIJKOPLEIDER)
        .mayRead("trajecten", SEEING_AND_JUDGING)
        .mayRead("trajectenAlsTabel", SEEING_AND_JUDGING)
        .mayRead("traject", SEEING_AND_JUDGING)
        .mayRead("dossier", ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER, PROJECTLEIDER);
  }
}
