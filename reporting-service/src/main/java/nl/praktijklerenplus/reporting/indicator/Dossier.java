package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** What is so of a subject after the facts so far. A fact that does not fit changes nothing. */
interface Dossier<S extends Dossier<S>> {

  S na(Feit feit);

  /** Days on which a stock may change although nothing happens, as a recognition that runs out. */
  Stream<LocalDate> wachtdagen();
}
