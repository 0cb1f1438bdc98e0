package nl.praktijklerenplus.intake.student.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentEvent.IntakegesprekGevoerd;
import nl.praktijklerenplus.intake.student.StudentEvent.InzageVerleend;
import nl.praktijklerenplus.intake.student.StudentEvent.KandidaatAangemeld;
import nl.praktijklerenplus.intake.student.StudentEvent.KandidaatAfgesloten;
import nl.praktijklerenplus.intake.student.StudentEvent.MetingVastgelegd;
import nl.praktijklerenplus.intake.student.StudentEvent.PersoonsgegevensGewijzigd;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentGepauzeerd;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentHervat;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentIngestroomd;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentOvergedragen;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentTeruggekeerd;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentUitgevallen;
import nl.praktijklerenplus.intake.student.StudentEvent.TrajectAfgerond;
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
        .corrects(KandidaatAangemeld.class)
        .may(PersoonsgegevensWijzigen.class, TEAM_AND_OTHERS)
        .replaces()
        .corrects(PersoonsgegevensGewijzigd.class)
        .may(MetingVastleggen.class, TEAM_AND_OTHERS)
        .corrects(MetingVastgelegd.class)
        .may(IntakegesprekVoeren.class, TEAM)
        .corrects(IntakegesprekGevoerd.class)
        .may(KandidaatAfsluiten.class, TEAM)
        .corrects(KandidaatAfgesloten.class)
        .may(StudentInstromen.class, TEAM)
        .corrects(StudentIngestroomd.class)
        .may(TrajectPauzeren.class, TEAM)
        .corrects(StudentGepauzeerd.class)
        .may(TrajectHervatten.class, TEAM)
        .corrects(StudentHervat.class)
        .may(UitvalVastleggen.class, TEAM)
        .corrects(StudentUitgevallen.class)
        .may(TerugkeerVastleggen.class, TEAM)
        .corrects(StudentTeruggekeerd.class)
        .may(TrajectAfronden.class, TEAM)
        .corrects(TrajectAfgerond.class)
        .may(StudentOverdragen.class, TEAM)
        .corrects(StudentOvergedragen.class)
        .may(InzageVerlenen.class, TEAM)
        .corrects(InzageVerleend.class)
        .may(NoodtoegangNemen.class, TEAM_AND_OTHERS)
        .mayOnly(StudentVergeten.class, PRIVACYFUNCTIONARIS)
        .mayRead("studenten", SEEING)
        .mayRead("studentenAlsTabel", SEEING)
        .mayRead("student", SEEING)
        .mayRead("dossier", SEEING)
        .mayRead("caseload", SEEING)
        .mayRead("noodtoegangen", PROJECTLEIDER, PRIVACYFUNCTIONARIS)
        .mayRead("noodtoegangenAlsTabel", PROJECTLEIDER, PRIVACYFUNCTIONARIS)
        .mayRead("bewaringOpschorten", PRIVACYFUNCTIONARIS)
        .mayRead("opschortingOpheffen", PRIVACYFUNCTIONARIS)
        .mayRead("vernietigingslijst", PRIVACYFUNCTIONARIS)
        .mayRead("vernietigingslijstUitvoeren", PRIVACYFUNCTIONARIS);
  }
}
