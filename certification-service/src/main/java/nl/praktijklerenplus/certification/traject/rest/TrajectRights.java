package nl.praktijklerenplus.certification.traject.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent.*;
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
        .corrects(ErkenningstrajectGestart.class)
        .mayCreate(
            OpdrachtAfronden.class,
            "opdracht",
            ASSISTENT_PRAKTIJKOPLEIDER,
            PRAKTIJKOPLEIDER,
            LEERMEESTER,
            WERKGEVER)
        .corrects(OpdrachtAfgerond.class)
        .may(WerkprocesBeoordelen.class, PRAKTIJKOPLEIDER, NOVA)
        .corrects(WerkprocesBeoordeeld.class)
        .may(RmtAanvragen.class, PRAKTIJKOPLEIDER)
        .corrects(RmtAanvraagIngediend.class)
        .may(RmtAkkoordVastleggen.class, PRAKTIJKOPLEIDER, RMT)
        .corrects(RmtAkkoordGegeven.class)
        .may(RmtAfwijzen.class, PRAKTIJKOPLEIDER, RMT)
        .corrects(RmtAanvraagAfgewezen.class)
        .may(AanmeldenNova.class, PRAKTIJKOPLEIDER, NOVA)
        .corrects(AanmeldingNova.class)
        .may(ErkenningToekennen.class, NOVA)
        .corrects(ErkenningBehaald.class)
        .may(PraktijkverklaringUitreiken.class, NOVA)
        .corrects(PraktijkverklaringUitgereikt.class)
        .may(PraktijkverklaringIntrekken.class, PRAKTIJKOPLEIDER, NOVA)
        .corrects(PraktijkverklaringIngetrokken.class)
        .may(ErkenningstrajectStoppen.class, PRAKTIJKOPLEIDER)
        .corrects(ErkenningstrajectGestopt.class)
        .mayRead("trajecten", SEEING_AND_JUDGING)
        .mayRead("trajectenAlsTabel", SEEING_AND_JUDGING)
        .mayRead("traject", SEEING_AND_JUDGING)
        .mayRead("dossier", ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER, PROJECTLEIDER);
  }
}
