package nl.praktijklerenplus.placement.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent.*;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** One student and a first dienstverband, as the tests know them. */
final class Dienstverbandvoorbeelden {

  static final DienstverbandDecider DECIDER = new DienstverbandDecider();
  static final LocalDate VANDAAG = LocalDate.of(2022, 9, 5);
  static final UUID DIENSTVERBAND = new UUID(7, 1);
  static final UUID STUDENT = new UUID(2, 1);
  static final UUID WERKGEVER = new UUID(4, 1);
  static final BigDecimal UREN = BigDecimal.valueOf(24);

  static final DienstverbandOmgeving NOOIT_IN_DIENST = omgeving(false, Optional.empty());
  static final DienstverbandOmgeving IN_DIENST = omgeving(true, Optional.of(DIENSTVERBAND));
  static final DienstverbandOmgeving UIT_DIENST = omgeving(false, Optional.of(DIENSTVERBAND));

  static final DienstverbandGestart GESTART =
      new DienstverbandGestart(
          DIENSTVERBAND,
          STUDENT,
          WERKGEVER,
          "w1",
          SoortDienstverband.BETAALD,
          Optional.of(Contract.TIJDELIJK),
          UREN);
  static final DienstverbandBeeindigen BEEINDIGEN =
      new DienstverbandBeeindigen(DIENSTVERBAND, RedenDienstverbandeinde.AFLOOP);
  static final DienstverbandBeeindigd BEEINDIGD =
      new DienstverbandBeeindigd(DIENSTVERBAND, RedenDienstverbandeinde.AFLOOP);
  static final NazorgcontactVastleggen NAZORG = new NazorgcontactVastleggen(STUDENT, "JOBCOACH");
  static final NazorgcontactGevoerd CONTACT =
      new NazorgcontactGevoerd(DIENSTVERBAND, STUDENT, "JOBCOACH");

  private Dienstverbandvoorbeelden() {}

  static DienstverbandStarten starten(BigDecimal uren) {
    return new DienstverbandStarten(
        DIENSTVERBAND,
        STUDENT,
        WERKGEVER,
        SoortDienstverband.BETAALD,
        Optional.of(Contract.TIJDELIJK),
        uren);
  }

  static Dienstverband na(DienstverbandEvent... events) {
    Dienstverband dienstverband = DECIDER.initial();
    for (DienstverbandEvent event : events) {
      dienstverband = DECIDER.evolve(dienstverband, new Fact<>(event, VANDAAG));
    }
    return dienstverband;
  }

  static Dienstverband vanaf(LocalDate begin) {
    return DECIDER.evolve(DECIDER.initial(), new Fact<>(GESTART, begin));
  }

  static Outcome<DienstverbandEvent> besluit(
      DienstverbandCommand command,
      LocalDate datum,
      Dienstverband dienstverband,
      DienstverbandOmgeving omgeving) {
    return DECIDER.decide(command, datum, dienstverband, omgeving);
  }

  static Outcome<DienstverbandEvent> besluit(
      DienstverbandCommand command, LocalDate datum, Dienstverband dienstverband) {
    return besluit(command, datum, dienstverband, DienstverbandOmgeving.GEEN);
  }

  private static DienstverbandOmgeving omgeving(boolean inDienst, Optional<UUID> eerste) {
    return new DienstverbandOmgeving(true, Optional.of("w1"), inDienst, eerste);
  }
}
