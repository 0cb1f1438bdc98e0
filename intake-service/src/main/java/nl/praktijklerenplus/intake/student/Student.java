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

    Thuis thuis();

    /** The same, of another organisatie. */
    Bekend met(Thuis ander);

    default String organisatie() {
      return thuis().organisatie();
    }

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

  record Kandidaat(Thuis thuis, LocalDate sinds, Optional<Intake> laatsteIntake)
      implements NietIngestroomd {
    @Override
    public Toestand toestand() {
      return Toestand.KANDIDAAT;
    }

    @Override
    public Bekend met(Thuis ander) {
      return new Kandidaat(ander, sinds, laatsteIntake);
    }

    public Optional<LocalDate> herbeoordelenOp() {
      return laatsteIntake.flatMap(Intake::herbeoordelenOp);
    }
  }

  record Afgesloten(
      Thuis thuis, LocalDate sinds, Optional<Intake> laatsteIntake, Afsluitreden reden)
      implements NietIngestroomd {
    @Override
    public Toestand toestand() {
      return Toestand.AFGESLOTEN;
    }

    @Override
    public Bekend met(Thuis ander) {
      return new Afgesloten(ander, sinds, laatsteIntake, reden);
    }
  }

  sealed interface Ingestroomd extends Bekend {
    Instroom instroom();

    @Override
    default Thuis thuis() {
      return instroom().thuis();
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

    @Override
    public Bekend met(Thuis ander) {
      return new Actief(instroom.met(ander), sinds);
    }
  }

  record Gepauzeerd(
      Instroom instroom, LocalDate sinds, Reden reden, Optional<LocalDate> verwachteHervatting)
      implements InTraject {
    @Override
    public Toestand toestand() {
      return Toestand.GEPAUZEERD;
    }

    @Override
    public Bekend met(Thuis ander) {
      return new Gepauzeerd(instroom.met(ander), sinds, reden, verwachteHervatting);
    }
  }

  /** Gone, but the door stays open. */
  sealed interface Vertrokken extends Ingestroomd {}

  record Uitgevallen(Instroom instroom, LocalDate sinds, Reden reden) implements Vertrokken {
    @Override
    public Toestand toestand() {
      return Toestand.UITGEVALLEN;
    }

    @Override
    public Bekend met(Thuis ander) {
      return new Uitgevallen(instroom.met(ander), sinds, reden);
    }
  }

  record Afgerond(Instroom instroom, LocalDate sinds) implements Vertrokken {
    @Override
    public Toestand toestand() {
      return Toestand.AFGEROND;
    }

    @Override
    public Bekend met(Thuis ander) {
      return new Afgerond(instroom.met(ander), sinds);
    }
  }
}
