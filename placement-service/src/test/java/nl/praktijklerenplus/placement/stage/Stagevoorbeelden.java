package nl.praktijklerenplus.placement.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** One student, two places and a stage, as the tests know them. */
final class Stagevoorbeelden {

  static final StageDecider DECIDER = new StageDecider();

  static final UUID STAGE = new UUID(1, 1);
  static final UUID NIEUWE_STAGE = new UUID(1, 2);
  static final UUID STUDENT = new UUID(2, 1);
  static final UUID PLEK = new UUID(3, 1);
  static final UUID ANDERE_PLEK = new UUID(3, 2);
  static final UUID WERKGEVER = new UUID(4, 1);
  static final UUID LEERMEESTER = new UUID(5, 1);
  static final UUID KNELPUNT = new UUID(6, 1);

  static final LocalDate VANDAAG = LocalDate.of(2022, 9, 5);
  static final LocalDate GISTEREN = VANDAAG.minusDays(1);
  static final LocalDate MORGEN = VANDAAG.plusDays(1);
  static final BigDecimal UREN = BigDecimal.valueOf(20);

  static final StudentBeeld ACTIEVE_STUDENT = student(StudentToestand.ACTIEF);
  static final PlekBeeld VRIJE_PLEK = plek(false, false, GISTEREN);
  static final StageOmgeving RUIM_BAAN = omgeving(ACTIEVE_STUDENT, VRIJE_PLEK);

  private Stagevoorbeelden() {}

  static StageStarten starten() {
    return starten(UREN);
  }

  static StageStarten starten(BigDecimal uren) {
    return new StageStarten(STAGE, STUDENT, PLEK, Optional.of(LEERMEESTER), uren);
  }

  static StageWisselen wisselen(UUID nieuweStage, BigDecimal uren) {
    return new StageWisselen(STAGE, nieuweStage, ANDERE_PLEK, Optional.empty(), uren);
  }

  static StageWisselen wisselen() {
    return wisselen(NIEUWE_STAGE, UREN);
  }

  static StageGestart gestart() {
    return new StageGestart(STAGE, STUDENT, PLEK, WERKGEVER, "w1", Optional.of(LEERMEESTER), UREN);
  }

  static StageGestart gestartNaWissel() {
    return new StageGestart(
        NIEUWE_STAGE, STUDENT, ANDERE_PLEK, WERKGEVER, "w1", Optional.empty(), UREN);
  }

  static StudentBeeld student(StudentToestand toestand) {
    return new StudentBeeld(toestand, GISTEREN);
  }

  static PlekBeeld plek(boolean ingetrokken, boolean bezet, LocalDate laatsteWijziging) {
    return new PlekBeeld(WERKGEVER, "w1", ingetrokken, bezet, laatsteWijziging);
  }

  static StageOmgeving omgeving(StudentBeeld student, PlekBeeld plek) {
    return new StageOmgeving(Optional.of(student), false, Optional.of(plek), true, false);
  }

  static Stage na(StageEvent... events) {
    return List.of(events).stream()
        .reduce(
            DECIDER.initial(),
            (stage, event) -> DECIDER.evolve(stage, new Fact<>(event, VANDAAG)),
            (_, last) -> last);
  }

  static Stage onbekend() {
    return DECIDER.initial();
  }

  static Stage lopend() {
    return na(gestart());
  }

  static Stage onderbroken() {
    return na(gestart(), new StageOnderbroken(STAGE));
  }

  static Stage beeindigd() {
    return na(gestart(), new StageBeeindigd(STAGE, RedenStageeinde.STUDENT));
  }

  static Stage afgerond() {
    return na(gestart(), new StageAfgerond(STAGE, Vervolg.VERDER_LEREN, Optional.empty()));
  }

  static Outcome<StageEvent> besluit(StageCommand command, Stage stage, StageOmgeving omgeving) {
    return DECIDER.decide(command, VANDAAG, stage, omgeving);
  }

  static Outcome<StageEvent> besluit(StageCommand command, Stage stage) {
    return besluit(command, stage, StageOmgeving.GEEN);
  }
}
