package nl.praktijklerenplus.reporting.indicator;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** What is so of a subject after the facts so far. A fact that does not fit changes nothing. */
interface Dossier<S extends Dossier<S>> {

  S na(Feit feit);
}
