package nl.praktijklerenplus.placement.dienstverband;

import java.time.LocalDate;

/** The states of a dienstverband. */
public sealed interface Dienstverband {

  record Onbekend() implements Dienstverband {}

  /** Every dienstverband that was ever started. */
  sealed interface Bekend extends Dienstverband {

    Dienstverbandgegevens gegevens();
  }

  record Lopend(Dienstverbandgegevens gegevens) implements Bekend {}

  record Beeindigd(Dienstverbandgegevens gegevens, LocalDate geeindigdOp) implements Bekend {}
}
