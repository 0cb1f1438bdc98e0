package nl.praktijklerenplus.intake.student.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.platform.rest.OperationRights;

import static nl.praktijklerenplus.platform.rest.Roles.ASSISTENT_PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.BEGELEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.JOBCOACH;
import static nl.praktijklerenplus.platform.rest.Roles.PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.PRIVACYFUNCTIONARIS;
import static nl.praktijklerenplus.platform.rest.Roles.PROJECTLEIDER;

/** Who may do what in the intake service. */
class StudentRights {

  private static final String[] TEAM = {ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER};
  private static final String[] TEAM_AND_OTHERS = {
    BEGELEIDER, JOBCOACH, ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER
  };

  private static final String[] SEEING = {
    BEGELEIDER, JOBCOACH, ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER, PROJECTLEIDER
  };

  @Produces
  @Singleton
  OperationRights rights() {
    return new OperationRights()
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
        .mayOnly(StudentVergeten.class, PRIVACYFUNCTIONARIS)
        .mayRead("studenten", SEEING)
        .mayRead("studentenAlsTabel", SEEING)
        .mayRead("student", SEEING)
        .mayRead("dossier", SEEING)
        .mayRead("caseload", SEEING);
  }
}
