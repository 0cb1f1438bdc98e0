package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.access.StreamedReads;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.Walks;
import nl.praktijklerenplus.platform.rest.Walks.Found;
import nl.praktijklerenplus.platform.rest.Walks.Step;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.store.LiveCijfers;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;
import nl.praktijklerenplus.reporting.tijdlijn.store.Subjects;
import nl.praktijklerenplus.reporting.tijdlijn.store.Subjects.Told;

/** Looks at subjects one after the other, in short transactions, until a page is full. */
@ApplicationScoped
class SubjectWalk {

  private static final int AT_ONCE = 200;
  private static final int MOST = 1_000;

  private final LiveCijfers live;
  private final Subjects subjects;
  private final Walks walks;
  private final StreamedReads reads;

  SubjectWalk(LiveCijfers live, Subjects subjects, Walks walks, StreamedReads reads) {
    this.live = live;
    this.subjects = subjects;
    this.walks = walks;
    this.reads = reads;
  }

  /**
   * Rows of the subjects that give one; of others nothing is kept.
   *
   * @param row by the definitions that count, what is said of a subject; computed off the event
   *     loop
   */
  <R> Uni<Found<R>> go(
      Onderwerpsoort soort, Step step, Function<Definities, Function<Told, Optional<R>>> row) {
    return live.definities()
        .chain(definities -> new Walk<>(soort, step, row.apply(definities)).go());
  }

  /** All of it as a table, part by part. */
  <R> Multi<byte[]> table(
      Onderwerpsoort soort,
      Function<Definities, Function<Told, Optional<R>>> row,
      List<String> columns,
      Function<R, Stream<List<?>>> lines) {
    Multi<List<R>> parts = walks.all(step -> go(soort, step, row));
    return Csv.of(columns, reads.logged(parts).map(rows -> rows.stream().flatMap(lines)));
  }

  private final class Walk<R> {

    private final Onderwerpsoort soort;
    private final int limit;
    private final Function<Told, Optional<R>> row;
    private final List<R> rows = new ArrayList<>();
    private Optional<UUID> last;
    private int seen;

    Walk(Onderwerpsoort soort, Step step, Function<Told, Optional<R>> row) {
      this.soort = soort;
      this.limit = step.limit();
      this.row = row;
      this.last = step.after();
    }

    Uni<Found<R>> go() {
      return live.run(session -> subjects.after(session, soort, last, AT_ONCE))
          .chain(next -> OnContext.offTheEventLoop(() -> look(next)))
          .chain(
              all ->
                  all || rows.size() == limit || seen >= MOST
                      ? Uni.createFrom().item(new Found<>(rows, all ? Optional.empty() : last))
                      : go());
    }

    /** Was that all there is? */
    private boolean look(List<Told> next) {
      for (Told told : next) {
        if (rows.size() == limit) {
          return false;
        }
        row.apply(told).ifPresent(rows::add);
        last = Optional.of(told.subject());
        seen++;
      }
      return next.size() < AT_ONCE;
    }
  }
}
