package nl.praktijklerenplus.intake.student.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.platform.rest.CommandRights;

import static nl.praktijklerenplus.platform.rest.Roles.ASSISTENT_PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.BEGELEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.JOBCOACH;
import static nl.praktijklerenplus.platform.rest.Roles.PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.PRIVACYFUNCTIONARIS;

/** Who may give which command of the intake service. */
class StudentRights {

  private static final String[] TEAM = {ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER};
  private static final String[] TEAM_AND_OTHERS = {
    BEGELEIDER, JOBCOACH, ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER
  };

  @Produces
  @Singleton
  CommandRights rights() {
    return new CommandRights()
        .mayCreate(KandidaatAanmelden.class, "student", TEAM_AND_OTHERS)
        .may(PersoonsgegevensWijzigen.class, TEAM_AND_OTHERS)
        .may(MetingVastleggen.class, TEAM_AND_OTHERS)
        .may(IntakegesprekVoeren.class, TEAM)
        .may(KandidaatAfsluiten.class, TEAM)
        .may(StudentInstromen.class, TEAM)
        .may(TrajectPauzeren.class, TEAM)
        .may(TrajectHervatten.class, TEAM)
        .may(UitvalVastleggen.class, TEAM)
        .may(TerugkeerVastleggen.class, TEAM)
        .may(TrajectAfronden.class, TEAM)
        .mayOnly(StudentVergeten.class, PRIVACYFUNCTIONARIS);
  }
}
