package nl.praktijklerenplus.certification.traject.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.platform.rest.CommandRights;

import static nl.praktijklerenplus.platform.rest.Roles.ASSISTENT_PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.LEERMEESTER;
import static nl.praktijklerenplus.platform.rest.Roles.NOVA;
import static nl.praktijklerenplus.platform.rest.Roles.PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.RMT;
import static nl.praktijklerenplus.platform.rest.Roles.WERKGEVER;

/** Who may give which command of the certification service. */
class TrajectRights {

  @Produces
  @Singleton
  CommandRights rights() {
    return new CommandRights()
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
        .may(ErkenningstrajectStoppen.class, PRAKTIJKOPLEIDER);
  }
}
