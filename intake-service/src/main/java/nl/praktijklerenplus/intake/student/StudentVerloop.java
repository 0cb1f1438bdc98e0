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
    return switch (state) {
      case Vergeten _ when StudentRegels.eistPersoon(fact.event()) ->
          throw new CorruptStream(state, fact.event());
      case Vergeten(Bekend student) -> new Vergeten(verder(student, fact));
      case Bekend student when fact.event() instanceof StudentVergeten -> new Vergeten(student);
      case Onbekend _, Bekend _ -> verder(state, fact);
    };
  }

  private static Bekend verder(Student state, Fact<StudentEvent> fact) {
    return new StudentVerloop(state, fact.event(), fact.datum()).verder();
  }

  private Bekend verder() {
    return switch (event) {
      case KandidaatAangemeld aanmelding -> aangemeld(aanmelding);
      case IntakegesprekGevoerd gesprek -> metIntake(van(Kandidaat.class), gesprek);
      case KandidaatAfgesloten(_, var reden) -> afgesloten(van(Kandidaat.class), reden);
      case StudentIngestroomd(_, var organisatie, var richting) ->
          ingestroomd(van(Kandidaat.class), organisatie, richting);
      case StudentGepauzeerd(_, var reden, var verwacht, _) ->
          new Gepauzeerd(van(Actief.class).instroom(), datum, reden, verwacht);
      case StudentHervat _ -> new Actief(van(Gepauzeerd.class).instroom(), datum);
      case StudentUitgevallen(_, var reden, _) ->
          new Uitgevallen(van(InTraject.class).instroom(), datum, reden);
      case StudentTeruggekeerd _ -> new Actief(van(Vertrokken.class).instroom(), datum);
      case MetingVastgelegd _ -> van(Ingestroomd.class);
      case StudentOvergedragen(_, var naar, _) -> overgedragen(van(Bekend.class), naar);
      case PersoonsgegevensGewijzigd _, InzageVerleend _, NoodtoegangGenomen _ -> van(Bekend.class);
      case StudentVergeten _ -> throw new CorruptStream(state, event);
      case TrajectAfgerond _ -> new Afgerond(van(Actief.class).instroom(), datum);
    };
  }

  private Kandidaat aangemeld(KandidaatAangemeld aanmelding) {
    Thuis thuis =
        state instanceof Onbekend
            ? new Thuis(aanmelding.organisatie(), datum)
            : van(Afgesloten.class).thuis().naar(aanmelding.organisatie(), datum);
    return new Kandidaat(thuis, datum, eerdereIntake());
  }

  private Optional<Intake> eerdereIntake() {
    return state instanceof Onbekend ? Optional.empty() : van(Afgesloten.class).laatsteIntake();
  }

  private static Kandidaat metIntake(Kandidaat kandidaat, IntakegesprekGevoerd gesprek) {
    Intake intake = new Intake(gesprek.advies(), gesprek.herbeoordelenOp());
    return new Kandidaat(kandidaat.thuis(), kandidaat.sinds(), Optional.of(intake));
  }

  private Afgesloten afgesloten(Kandidaat kandidaat, Afsluitreden reden) {
    return new Afgesloten(kandidaat.thuis(), datum, kandidaat.laatsteIntake(), reden);
  }

  private Actief ingestroomd(Kandidaat kandidaat, String organisatie, String richting) {
    return new Actief(new Instroom(kandidaat.thuis().naar(organisatie, datum), richting), datum);
  }

  private Bekend overgedragen(Bekend student, String naar) {
    return student.met(student.thuis().naar(naar, datum));
  }

  private Bekend van(Class<? extends Bekend> verwacht, Bekend nieuw) {
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
