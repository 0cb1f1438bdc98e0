package nl.praktijklerenplus.intake.student;

import java.time.LocalDate;
import java.util.Optional;

/** The states of a student. The groups between them say which rules they share. */
public sealed interface Student {

  record Onbekend() implements Student {}

  /** Whose personal data is gone for good. The path goes on by the state that the student is in. */
  record Vergeten(Bekend student) implements Student {}

  /** What a list needs of a student, whatever the state. */
  sealed interface Bekend extends Student {
    Toestand toestand();

    String organisatie();

    Optional<String> richting();

    /** The day on which this state began. */
    LocalDate sinds();
  }

  sealed interface NietIngestroomd extends Bekend {
    /** The one recorded last; it stays when a kandidaat is opened again. */
    Optional<Intake> laatsteIntake();

    @Override
    default Optional<String> richting() {
      return Optional.empty();
    }
  }

  record Kandidaat(String organisatie, LocalDate sinds, Optional<Intake> laatsteIntake)
      implements NietIngestroomd {
    @Override
    public Toestand toestand() {
      return Toestand.KANDIDAAT;
    }

    public Optional<LocalDate> herbeoordelenOp() {
      return laatsteIntake.flatMap(Intake::herbeoordelenOp);
    }
  }

  record Afgesloten(
      String organisatie, LocalDate sinds, Optional<Intake> laatsteIntake, Afsluitreden reden)
      implements NietIngestroomd {
    @Override
    public Toestand toestand() {
      return Toestand.AFGESLOTEN;
    }
  }

  sealed interface Ingestroomd extends Bekend {
    Instroom instroom();

    @Override
    default String organisatie() {
      return instroom().organisatie();
    }

    @Override
    default Optional<String> richting() {
      return Optional.of(instroom().richting());
    }
  }

  sealed interface InTraject extends Ingestroomd {}

  record Actief(Instroom instroom, LocalDate sinds) implements InTraject {
    @Override
    public Toestand toestand() {
      return Toestand.ACTIEF;
    }
  }

  record Gepauzeerd(
      Instroom instroom, LocalDate sinds, Reden reden, Optional<LocalDate> verwachteHervatting)
      implements InTraject {
    @Override
    public Toestand toestand() {
      return Toestand.GEPAUZEERD;
    }
  }

  /** Gone, but the door stays open. */
  sealed interface Vertrokken extends Ingestroomd {}

  record Uitgevallen(Instroom instroom, LocalDate sinds, Reden reden) implements Vertrokken {
    @Override
    public Toestand toestand() {
      return Toestand.UITGEVALLEN;
    }
  }

  record Afgerond(Instroom instroom, LocalDate sinds) implements Vertrokken {
    @Override
    public Toestand toestand() {
      return Toestand.AFGEROND;
    }
  }
}
