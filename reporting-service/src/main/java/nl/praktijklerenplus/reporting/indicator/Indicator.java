package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

/** A figure that is counted from the timelines of one kind of subject. */
sealed interface Indicator permits Stand, Stroom {

  Indicatordefinitie definitie();

  /** When it does not count, in the order in which that is looked at. */
  List<String> teltNietAls();
}
