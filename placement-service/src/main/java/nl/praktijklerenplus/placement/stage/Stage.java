package nl.praktijklerenplus.placement.stage;

import java.time.LocalDate;

/** The states of a stage. */
public sealed interface Stage {

  record Onbekend() implements Stage {}

  /** Every stage that was ever started. */
  sealed interface Bekend extends Stage {

    Stagegegevens gegevens();

    Knelpunten knelpunten();

    /** The same state with other knelpunten: these outlive the stage. */
    Bekend met(Knelpunten knelpunten);
  }

  /** Not ended: the student and the leerwerkplek are held by it, also while interrupted. */
  sealed interface Open extends Bekend {}

  record Lopend(Stagegegevens gegevens, Knelpunten knelpunten) implements Open {
    @Override
    public Lopend met(Knelpunten anders) {
      return new Lopend(gegevens, anders);
    }
  }

  record Onderbroken(Stagegegevens gegevens, Knelpunten knelpunten) implements Open {
    @Override
    public Onderbroken met(Knelpunten anders) {
      return new Onderbroken(gegevens, anders);
    }
  }

  /** Over, one way or the other: student and leerwerkplek are free again. */
  sealed interface Voorbij extends Bekend {

    LocalDate geeindigdOp();
  }

  record Beeindigd(
      Stagegegevens gegevens, Knelpunten knelpunten, LocalDate geeindigdOp, RedenStageeinde reden)
      implements Voorbij {
    @Override
    public Beeindigd met(Knelpunten anders) {
      return new Beeindigd(gegevens, anders, geeindigdOp, reden);
    }
  }

  record Afgerond(
      Stagegegevens gegevens, Knelpunten knelpunten, LocalDate geeindigdOp, Vervolg vervolg)
      implements Voorbij {
    @Override
    public Afgerond met(Knelpunten anders) {
      return new Afgerond(gegevens, anders, geeindigdOp, vervolg);
    }
  }
}
