package nl.praktijklerenplus.intake.student;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.NotCorrectable;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Protected;
import nl.praktijklerenplus.platform.kernel.ProtectionClass;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.StateChange;

/** What can happen to a student. */
public sealed interface StudentEvent extends DomainEvent {

  UUID student();

  @Override
  default UUID stream() {
    return student();
  }

  record KandidaatAangemeld(
      UUID student,
      @Referentie("organisatie") String organisatie,
      Doorverwijzer doorverwijzer,
      Doelgroep doelgroep,
      @Protected(ProtectionClass.IDENTITY)
          Optional<Persoonsgegeven<Persoonsgegevens>> persoonsgegevens)
      implements StudentEvent, StateChange {}

  record PersoonsgegevensGewijzigd(
      UUID student,
      @Protected(ProtectionClass.IDENTITY) Persoonsgegeven<Persoonsgegevens> persoonsgegevens)
      implements StudentEvent {}

  record IntakegesprekGevoerd(
      UUID student,
      @Referentie("functie") String gevoerdDoor,
      List<Hulpvraag> hulpvragen,
      Ondersteuning ondersteuning,
      Optional<Leerstijl> leerstijl,
      boolean betaaldWerkBesproken,
      Advies advies,
      Optional<LocalDate> herbeoordelenOp,
      Optional<Persoonsgegeven<String>> motivatie,
      Optional<Persoonsgegeven<String>> toelichting)
      implements StudentEvent {}

  record KandidaatAfgesloten(UUID student, Afsluitreden reden)
      implements StudentEvent, StateChange {}

  record StudentIngestroomd(
      UUID student,
      @Referentie("organisatie") String organisatie,
      @Referentie("richting") String richting)
      implements StudentEvent, StateChange {}

  record StudentGepauzeerd(
      UUID student,
      Reden reden,
      Optional<LocalDate> verwachteHervatting,
      Optional<Persoonsgegeven<String>> toelichting)
      implements StudentEvent, StateChange {}

  record StudentHervat(UUID student) implements StudentEvent, StateChange {}

  record StudentUitgevallen(
      UUID student, Reden reden, Optional<Persoonsgegeven<String>> toelichting)
      implements StudentEvent, StateChange {}

  record StudentTeruggekeerd(UUID student) implements StudentEvent, StateChange {}

  record MetingVastgelegd(UUID student, Instrument instrument, int score) implements StudentEvent {}

  record TrajectAfgerond(UUID student) implements StudentEvent, StateChange {}

  /** From this day on somebody is the student of another organisatie. */
  record StudentOvergedragen(
      UUID student, @Referentie("organisatie") String naar, boolean toestemming)
      implements StudentEvent {}

  /** Another organisatie may look, until and including a day. */
  record InzageVerleend(UUID student, @Referentie("organisatie") String organisatie, LocalDate tot)
      implements StudentEvent {}

  /** Whoever recorded it may look until a moment: nobody lengthens that afterwards. */
  record NoodtoegangGenomen(UUID student, Noodreden reden, Instant tot)
      implements StudentEvent, NotCorrectable {}

  /** Nobody can know better afterwards: what is forgotten stays so. */
  record StudentVergeten(UUID student, Grond grond) implements StudentEvent, NotCorrectable {}
}
