package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Periode;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.rest.Proefdefinitie.Maand;
import nl.praktijklerenplus.reporting.indicator.rest.Proefdefinitie.Uitkomst;
import nl.praktijklerenplus.reporting.indicator.rest.Stretches.Asked;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore;
import nl.praktijklerenplus.reporting.indicator.store.TrialStore;
import nl.praktijklerenplus.reporting.indicator.store.TrialStore.Afwijkend;
import nl.praktijklerenplus.reporting.projection.TrialProjection;

/** Lays a finished trial beside the figures in force. */
@ApplicationScoped
class TrialResults {

  private static final int PAGE = 200;

  private record Read(Amounts amounts, long count, List<Afwijkend> page) {}

  private final Figures figures;
  private final CubeStore cube;
  private final TrialStore trials;
  private final Clock clock;

  TrialResults(Figures figures, CubeStore cube, TrialStore trials, Clock clock) {
    this.figures = figures;
    this.cube = cube;
    this.trials = trials;
    this.clock = clock;
  }

  /** Empty when it is not there (any more). */
  Uni<Optional<Uitkomst>> of(int trial, String definition, Optional<UUID> after) {
    Optional<Indicatordefinitie> proposed = TrialProjection.proposed(definition);
    return proposed.isEmpty()
        ? Uni.createFrom().item(Optional.empty())
        : of(trial, Indicatoren.van(proposed.get().id()).orElseThrow(), proposed.get(), after);
  }

  private Uni<Optional<Uitkomst>> of(
      int trial, Indicatordefinitie now, Indicatordefinitie proposed, Optional<UUID> after) {
    LocalDate today = DateRules.day(clock.instant());
    Days days = new Days(today, null, null, null);
    return figures
        .firstDay(now)
        .map(first -> months(first.orElse(today), today))
        .chain(
            months ->
                figures
                    .of(List.of(new Asked(now, months)), days, Split.NONE)
                    .chain(
                        old ->
                            read(trial, new Asked(proposed, months), days, after)
                                .map(
                                    read ->
                                        read.map(
                                            found -> result(now, proposed, months, old, found)))));
  }

  private static List<Tijdvak> months(LocalDate first, LocalDate today) {
    return Periode.MAAND.verdeel(new Tijdvak(first, today)).toList();
  }

  private Uni<Optional<Read>> read(int trial, Asked asked, Days days, Optional<UUID> after) {
    return trials.run(
        TrialProjection.NAME,
        trial,
        session ->
            cube.read(session, Stretches.of(List.of(asked)), Split.NONE.cells(), days.knownBy())
                .chain(
                    amounts ->
                        trials
                            .count(session)
                            .chain(
                                count ->
                                    trials
                                        .list(session, after, PAGE)
                                        .map(
                                            page ->
                                                new Read(
                                                    new Amounts(amounts, List.of()),
                                                    count,
                                                    page)))));
  }

  private static Uitkomst result(
      Indicatordefinitie now,
      Indicatordefinitie proposed,
      Collection<Tijdvak> months,
      Figures.Answer old,
      Read read) {
    List<Maand> series = new ArrayList<>();
    for (Tijdvak month : months) {
      series.add(
          new Maand(
              month.tot(),
              Amounts.json(old.amounts().value(now, month)),
              Amounts.json(read.amounts().value(proposed, month))));
    }
    return new Uitkomst(
        now.versie(), proposed.versie(), series, proposed.onderwerp(), read.count(), read.page());
  }
}
