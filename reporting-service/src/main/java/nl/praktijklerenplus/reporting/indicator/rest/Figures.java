package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatorsoort;
import nl.praktijklerenplus.reporting.indicator.rest.FigureQuery.Days;
import nl.praktijklerenplus.reporting.indicator.rest.Goals.Doel;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Amount;
import nl.praktijklerenplus.reporting.tijdlijn.store.TimelineStore;

/** Amounts and goals of any number of indicators, in two queries at most for the amounts. */
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
            amounts(session, indicators, days)
                .chain(
                    amounts ->
                        timelines
                            .goals(session)
                            .map(
                                facts -> new Answer(byIndicator(amounts), Goals.on(facts, days)))));
  }

  /** A stock counts from the beginning of time, a flow within its period. */
  private Uni<List<Amount>> amounts(
      Mutiny.StatelessSession session, Collection<Indicatordefinitie> indicators, Days days) {
    List<String> stocks = ids(indicators, true);
    List<String> flows = ids(indicators, false);
    return cube.read(session, stocks, Days.FIRST, days.peildatum(), days.knownBy())
        .chain(
            stock ->
                cube.read(session, flows, days.from(), days.to(), days.knownBy())
                    .map(flow -> joined(stock, flow)));
  }

  private static List<String> ids(Collection<Indicatordefinitie> indicators, boolean stock) {
    return indicators.stream()
        .filter(one -> (one.soort() == Indicatorsoort.STAND) == stock)
        .map(Indicatordefinitie::id)
        .toList();
  }

  private static List<Amount> joined(List<Amount> stock, List<Amount> flow) {
    List<Amount> all = new ArrayList<>(stock);
    all.addAll(flow);
    return all;
  }

  private static Map<String, List<Amount>> byIndicator(List<Amount> amounts) {
    return amounts.stream().collect(Collectors.groupingBy(Amount::indicator));
  }
}
