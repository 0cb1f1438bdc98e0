package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.function.Predicate;

import nl.praktijklerenplus.reporting.indicator.rest.ViewFigures.Figuur;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen.ObservatieToen;

/** What there is to fill a view with. */
record ViewFiller(ViewFigures figures, List<ObservatieToen> observaties) {

  List<Figuur> figures(List<String> indicatoren) {
    return indicatoren.stream().map(figures::of).toList();
  }

  List<ObservatieToen> seen(Predicate<ObservatieToen> which) {
    return observaties.stream().filter(which).toList();
  }
}
