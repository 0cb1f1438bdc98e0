package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatorsoort;
import nl.praktijklerenplus.reporting.indicator.rest.FigureQuery.Days;
import nl.praktijklerenplus.reporting.indicator.rest.Goals.Doel;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Amount;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Period;
import nl.praktijklerenplus.reporting.tijdlijn.store.TimelineStore;

/** Amounts and goals of any number of indicators: one query for all amounts, one for the goals. */
@ApplicationScoped
class Figures {

  /** The cells of each indicator, and its goal when there is one. */
  record Answer(Map<String, List<Amount>> cells, Map<String, Doel> goals) {

    long value(String indicator) {
      return cells.getOrDefault(indicator, List.of()).stream().mapToLong(Amount::aantal).sum();
    }
  }

  private final Transactions transactions;
  private final CubeStore cube;
  private final TimelineStore timelines;

  Figures(Transactions transactions, CubeStore cube, TimelineStore timelines) {
    this.transactions = transactions;
    this.cube = cube;
    this.timelines = timelines;
  }

  Uni<Answer> of(Collection<Indicatordefinitie> indicators, Days days) {
    return transactions.run(
        session ->
            cube.read(session, periods(indicators, days), days.knownBy())
                .chain(
                    amounts ->
                        timelines
                            .goals(session)
                            .map(
                                facts -> new Answer(byIndicator(amounts), Goals.on(facts, days)))));
  }

  private static List<Period> periods(Collection<Indicatordefinitie> indicators, Days days) {
    return indicators.stream().map(one -> period(one, days)).toList();
  }

  /** A stock counts from the beginning of time, a flow within what was asked. */
  private static Period period(Indicatordefinitie indicator, Days days) {
    return indicator.soort() == Indicatorsoort.STAND
        ? new Period(indicator.id(), Days.FIRST, days.peildatum())
        : new Period(indicator.id(), days.from(), days.to());
  }

  private static Map<String, List<Amount>> byIndicator(List<Amount> amounts) {
    return amounts.stream().collect(Collectors.groupingBy(Amount::indicator));
  }
}
