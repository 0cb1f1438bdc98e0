package nl.praktijklerenplus.intake.student;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Protected;
import nl.praktijklerenplus.platform.kernel.ProtectionClass;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What can be asked about a student. */
public sealed interface StudentCommand extends Command {

  UUID student();

  @Override
  default UUID stream() {
    return student();
  }

  record KandidaatAanmelden(
      UUID student,
      @Referentie("organisatie") String organisatie,
      Doorverwijzer doorverwijzer,
      Doelgroep doelgroep,
      @Protected(ProtectionClass.IDENTITY)
          Optional<Persoonsgegeven<Persoonsgegevens>> persoonsgegevens)
      implements StudentCommand {}

  record PersoonsgegevensWijzigen(
      UUID student,
      @Protected(ProtectionClass.IDENTITY) Persoonsgegeven<Persoonsgegevens> persoonsgegevens)
      implements StudentCommand {}

  record IntakegesprekVoeren(
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
      implements StudentCommand {}

  record KandidaatAfsluiten(UUID student, Afsluitreden reden) implements StudentCommand {}

  record StudentInstromen(
      UUID student,
      @Referentie("organisatie") String organisatie,
      @Referentie("richting") String richting)
      implements StudentCommand {}

  record TrajectPauzeren(
      UUID student,
      Reden reden,
      Optional<LocalDate> verwachteHervatting,
      Optional<Persoonsgegeven<String>> toelichting)
      implements StudentCommand {}

  record TrajectHervatten(UUID student) implements StudentCommand {}

  record UitvalVastleggen(UUID student, Reden reden, Optional<Persoonsgegeven<String>> toelichting)
      implements StudentCommand {}

  record TerugkeerVastleggen(UUID student) implements StudentCommand {}

  record MetingVastleggen(UUID student, Instrument instrument, int score)
      implements StudentCommand {}

  record TrajectAfronden(UUID student) implements StudentCommand {}

  /**
   * @param toestemming the student's; without it nobody is handed over
   */
  record StudentOverdragen(
      UUID student, @Referentie("organisatie") String naar, boolean toestemming)
      implements StudentCommand {}

  /**
   * @param tot the last day on which the organisatie may look
   */
  record InzageVerlenen(UUID student, @Referentie("organisatie") String organisatie, LocalDate tot)
      implements StudentCommand {}

  /**
   * @param tot when it ends; empty is as late as it can be
   */
  record NoodtoegangNemen(UUID student, Noodreden reden, Optional<Instant> tot)
      implements StudentCommand {}

  record StudentVergeten(UUID student, Grond grond) implements StudentCommand {}
}
