package nl.praktijklerenplus.intake.student;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.intake.student.Student.*;
import nl.praktijklerenplus.intake.student.StudentEvent.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;

/** What state a student is in after an event. Total and loud. */
record StudentVerloop(Student state, StudentEvent event, LocalDate datum) {

  static Student na(Student state, Fact<StudentEvent> fact) {
    return new StudentVerloop(state, fact.event(), fact.datum()).verder();
  }

  private Student verder() {
    return switch (event) {
      case KandidaatAangemeld aanmelding -> aangemeld(aanmelding);
      case IntakegesprekGevoerd gesprek -> metIntake(van(Kandidaat.class), gesprek);
      case KandidaatAfgesloten(_, var reden) -> afgesloten(van(Kandidaat.class), reden);
      case StudentIngestroomd(_, var organisatie, var richting) ->
          van(Kandidaat.class, new Actief(new Instroom(organisatie, richting), datum));
      case StudentGepauzeerd(_, var reden, var verwacht, _) ->
          new Gepauzeerd(van(Actief.class).instroom(), datum, reden, verwacht);
      case StudentHervat _ -> new Actief(van(Gepauzeerd.class).instroom(), datum);
      case StudentUitgevallen(_, var reden, _) ->
          new Uitgevallen(van(InTraject.class).instroom(), datum, reden);
      case StudentTeruggekeerd _ -> new Actief(van(Vertrokken.class).instroom(), datum);
      case MetingVastgelegd _ -> van(Ingestroomd.class);
      case TrajectAfgerond _ -> new Afgerond(van(Actief.class).instroom(), datum);
    };
  }

  private Student aangemeld(KandidaatAangemeld aanmelding) {
    return new Kandidaat(aanmelding.organisatie(), datum, eerdereIntake());
  }

  private Optional<Intake> eerdereIntake() {
    return state instanceof Onbekend ? Optional.empty() : van(Afgesloten.class).laatsteIntake();
  }

  private static Student metIntake(Kandidaat kandidaat, IntakegesprekGevoerd gesprek) {
    Intake intake = new Intake(gesprek.advies(), gesprek.herbeoordelenOp());
    return new Kandidaat(kandidaat.organisatie(), kandidaat.sinds(), Optional.of(intake));
  }

  private Student afgesloten(Kandidaat kandidaat, Afsluitreden reden) {
    return new Afgesloten(kandidaat.organisatie(), datum, kandidaat.laatsteIntake(), reden);
  }

  private Student van(Class<? extends Student> verwacht, Student nieuw) {
    van(verwacht);
    return nieuw;
  }

  private <S extends Student> S van(Class<S> verwacht) {
    if (!verwacht.isInstance(state)) {
      throw new CorruptStream(state, event);
    }
    return verwacht.cast(state);
  }
}
