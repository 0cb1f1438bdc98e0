package nl.praktijklerenplus.reporting.indicator;

/** A figure that is counted from the timelines. */
sealed interface Indicator permits Stand, Stroom {

  Indicatordefinitie definitie();
}
