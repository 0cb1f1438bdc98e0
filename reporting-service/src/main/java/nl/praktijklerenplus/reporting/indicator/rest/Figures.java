package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.rest.Goals.Doel;
import nl.praktijklerenplus.reporting.indicator.rest.Stretches.Asked;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Stretch;
import nl.praktijklerenplus.reporting.indicator.store.LiveCijfers;
import nl.praktijklerenplus.reporting.tijdlijn.store.TimelineStore;

/** Values and goals of any number of indicators: one query for all amounts, one for the goals. */
@ApplicationScoped
class Figures {

  /** What was read, and by indicator its goal when there is one. */
  record Answer(Values amounts, Map<String, Doel> goals) {}

  private final LiveCijfers live;
  private final CubeStore cube;
  private final TimelineStore timelines;

  Figures(LiveCijfers live, CubeStore cube, TimelineStore timelines) {
    this.live = live;
    this.cube = cube;
    this.timelines = timelines;
  }

  Uni<Answer> of(Collection<Asked> questions, Days days, Split split) {
    List<Stretch> stretches = Stretches.of(questions);
    return live.run(
        session ->
            cube.read(session, stretches, split.cells(), days.knownBy())
                .map(amounts -> new Amounts(amounts, split.by()))
                .chain(
                    amounts ->
                        timelines
                            .goals(session)
                            .map(facts -> new Answer(amounts, Goals.on(facts, days)))));
  }

  /** What is counted under names that are part of a larger figure. */
  Uni<Amounts> parts(List<Stretch> parts, Days days, Split split) {
    return live.run(
        session ->
            cube.read(session, parts, split.cells(), days.knownBy())
                .map(amounts -> new Amounts(amounts, split.by())));
  }

  /** The day of the first event that this indicator counts. */
  Uni<Optional<LocalDate>> firstDay(Indicatordefinitie indicator) {
    return live.run(session -> cube.firstDay(session, indicator.tellingen()));
  }
}
