package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Stretch;

/**
 * Cuts time at every day that a question needs, so that each amount is read once however many
 * values it is in.
 */
final class Stretches {

  /** One indicator over any number of periods. */
  record Asked(Indicatordefinitie indicator, Collection<Tijdvak> vakken) {}

  private final Map<String, NavigableSet<LocalDate>> starts = new HashMap<>();

  private Stretches() {}

  static List<Stretch> of(Collection<Asked> questions) {
    Stretches stretches = new Stretches();
    questions.forEach(stretches::cut);
    return stretches.stretches();
  }

  private void cut(Asked question) {
    for (String name : question.indicator().tellingen()) {
      NavigableSet<LocalDate> cuts = starts.computeIfAbsent(name, _ -> new TreeSet<>());
      if (!question.indicator().alleenInPeriode()) {
        cuts.add(Tijdvak.BEGIN);
      }
      for (Tijdvak vak : question.vakken()) {
        cuts.add(vak.van());
        cuts.add(vak.tot().plusDays(1));
      }
    }
  }

  /** From each cut up to the next; what lies after the last one is not asked. */
  private List<Stretch> stretches() {
    List<Stretch> all = new ArrayList<>();
    starts.forEach(
        (name, cuts) -> {
          for (LocalDate van : cuts.headSet(cuts.last())) {
            all.add(new Stretch(name, van, cuts.higher(van).minusDays(1)));
          }
        });
    return all;
  }
}
