package nl.praktijklerenplus.platform.rest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.store.Reach;

/**
 * What is told in an order that never changes, for who comes back for more. A reader who has seen
 * everything may wait; no thread waits with them, the question is asked again by a timer.
 */
@ApplicationScoped
public class Feeds {

  private static final int LONGEST = 60;
  private static final long FIRST_PAUSE = 50;
  private static final long LONGEST_PAUSE = 500;

  /** Where a reader is. */
  record Place(long position) {}

  /**
   * What was found.
   *
   * @param last up to where was looked, which may be further than the last item
   * @param known false when there is no such place, to go on after, any more
   */
  public record Part<T>(List<T> items, long last, boolean known) {}

  /** Reads what stands after a position, so much of it at most. */
  public interface Source<T> {
    Uni<Part<T>> after(long position, int limit);
  }

  private record Asked(long after, int limit, Duration patience) {}

  private final Cursors cursors;
  private final PageReaders readers;
  private final Vertx vertx;

  Feeds(Cursors cursors, PageReaders readers, Vertx vertx) {
    this.cursors = cursors;
    this.readers = readers;
    this.vertx = vertx;
  }

  /**
   * What comes after the reader's place.
   *
   * @param filters a record whose components are the other parameters, all Optional
   * @param source what those filters leave
   * @throws WrongQuestion with every fault, when there is one
   */
  public <F extends Record, T> Uni<Part<T>> part(
      FeedRequest asked, Class<F> filters, Function<F, Source<T>> source) {
    PageReader reader = readers.of(asked.resource, asked.uri);
    Optional<F> found = reader.filters(filters);
    Asked read = read(asked, reader);
    long deadline = System.nanoTime() + read.patience().toNanos();
    return until(source.apply(found.orElseThrow()), read, deadline, FIRST_PAUSE)
        .invoke(Feeds::refuseUnknown);
  }

  /** The way to what comes after this, also when there is nothing yet. */
  public Page.Link next(FeedRequest asked, Part<?> part) {
    return new Page.Link(
        Lists.withQuery(
            asked.uri, EventWait.NA, cursors.write(question(asked), new Place(part.last()))));
  }

  private Asked read(FeedRequest asked, PageReader reader) {
    int limit = reader.limit();
    int patience = reader.number(FeedRequest.WACHT, 0, 0, LONGEST);
    Optional<Place> place =
        asked.na == null
            ? Optional.of(new Place(0))
            : cursors.read(question(asked), asked.na, Place.class);
    if (place.isEmpty()) {
      reader.faults(List.of(wrongPlace()));
    }
    reader.check();
    return new Asked(place.orElseThrow().position(), limit, Duration.ofSeconds(patience));
  }

  /** Who may see another part has other places; filters may change on the way. */
  private static String question(FeedRequest asked) {
    Reach reach = Reach.now();
    return asked.uri.getPath() + "\n" + reach.everything() + reach.organisatie();
  }

  private static FieldError wrongPlace() {
    return new FieldError(
        EventWait.NA, "hoort niet bij dit archief of niet bij u; begin zonder 'na' opnieuw");
  }

  private static void refuseUnknown(Part<?> part) {
    if (!part.known()) {
      throw new WrongQuestion(List.of(wrongPlace()));
    }
  }

  private <T> Uni<Part<T>> until(Source<T> source, Asked asked, long deadline, long pause) {
    return source
        .after(asked.after(), asked.limit())
        .chain(
            part ->
                !part.items().isEmpty() || !part.known() || System.nanoTime() - deadline >= 0
                    ? Uni.createFrom().item(part)
                    : again(source, asked, part, deadline, pause));
  }

  /** At once when there was something that this reader may not see: more may follow. */
  private <T> Uni<Part<T>> again(
      Source<T> source, Asked asked, Part<T> part, long deadline, long pause) {
    Asked further = new Asked(part.last(), asked.limit(), asked.patience());
    return part.last() != asked.after()
        ? until(source, further, deadline, FIRST_PAUSE)
        : later(pause)
            .chain(() -> until(source, further, deadline, Math.min(2 * pause, LONGEST_PAUSE)));
  }

  /** The timer answers on the context that set it, where the next session can be opened. */
  private Uni<Void> later(long millis) {
    return Uni.createFrom().emitter(timer -> vertx.setTimer(millis, _ -> timer.complete(null)));
  }
}
