package nl.praktijklerenplus.placement.stage;

import java.util.Optional;
import java.util.stream.Stream;

import nl.praktijklerenplus.placement.stage.StageWeigering.*;

import static nl.praktijklerenplus.placement.stage.Stagevoorbeelden.*;

/** Something around a stage that forbids it to begin, with the reason that must be given. */
record Belemmering(StageOmgeving omgeving, StageWeigering weigering) {

  static Stream<Belemmering> alle() {
    PlekBeeld bezet = plek(false, true, GISTEREN);
    PlekBeeld ingetrokken = plek(true, false, GISTEREN);
    PlekBeeld laterVrij = plek(false, false, MORGEN);
    StudentBeeld laterActief = new StudentBeeld(StudentToestand.ACTIEF, MORGEN);
    return Stream.of(
        new Belemmering(
            new StageOmgeving(Optional.empty(), false, RUIM_BAAN.plek(), true, false),
            new StudentOnbekend()),
        new Belemmering(
            new StageOmgeving(RUIM_BAAN.student(), false, Optional.empty(), true, false),
            new LeerwerkplekOnbekend()),
        new Belemmering(
            new StageOmgeving(RUIM_BAAN.student(), false, RUIM_BAAN.plek(), false, false),
            new LeermeesterOnbekend()),
        new Belemmering(
            new StageOmgeving(RUIM_BAAN.student(), true, RUIM_BAAN.plek(), true, false),
            new StudentAlOpStage()),
        new Belemmering(Stagevoorbeelden.omgeving(ACTIEVE_STUDENT, bezet), new LeerwerkplekBezet()),
        new Belemmering(
            Stagevoorbeelden.omgeving(ACTIEVE_STUDENT, ingetrokken), new LeerwerkplekIngetrokken()),
        new Belemmering(
            Stagevoorbeelden.omgeving(laterActief, VRIJE_PLEK),
            new DatumVoorWijzigingStudent(MORGEN)),
        new Belemmering(
            Stagevoorbeelden.omgeving(ACTIEVE_STUDENT, laterVrij),
            new DatumVoorWijzigingLeerwerkplek(MORGEN)));
  }

  @Override
  public String toString() {
    return weigering.code();
  }
}
