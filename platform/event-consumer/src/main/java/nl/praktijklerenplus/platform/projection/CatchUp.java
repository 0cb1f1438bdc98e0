package nl.praktijklerenplus.platform.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.Archive;
import nl.praktijklerenplus.platform.consumer.Archive.Placed;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Outage;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * Adds to a version what came in since its position, in the way of the live one, and puts it live
 * when nothing is left. Only the last few events are added while nobody may handle others.
 */
final class CatchUp {

  private static final int PAGE = 500;

  /** It was cancelled, or another put it live. */
  private static final class NotWanted extends RuntimeException {}

  private final Projection projection;
  private final ProjectionVersion version;
  private final ProjectionVersions versions;
  private final Archive archive;
  private final Transactions transactions;
  private final OnContext context;
  private int most = PAGE;

  CatchUp(
      Projection projection,
      ProjectionVersion version,
      ProjectionVersions versions,
      Archive archive,
      Transactions transactions,
      OnContext context) {
    this.projection = projection;
    this.version = version;
    this.versions = versions;
    this.archive = archive;
    this.transactions = transactions;
    this.context = context;
  }

  /** Until it is live, or is no longer wanted. */
  void run(BooleanSupplier goOn) {
    long position = version.position();
    boolean live = false;
    try {
      while (!live && goOn.getAsBoolean()) {
        position = upToEnd(position, goOn);
        live = last(position);
      }
    } catch (NotWanted stopped) {
      // What it holds is cleared away by whoever made it unwanted.
    }
  }

  private long upToEnd(long from, BooleanSupplier goOn) {
    long position = from;
    long end = transaction(archive::hold).orElseThrow();
    while (position < end && goOn.getAsBoolean()) {
      long after = position;
      position = transaction(session -> page(session, after, end)).orElse(after);
    }
    return position;
  }

  private Uni<Long> page(Mutiny.StatelessSession session, long after, long end) {
    return archive
        .read(session, after, end, most)
        .call(events -> add(session, events))
        .map(events -> events.size() < most ? end : events.getLast().position())
        .call(reached -> wanted(versions.moved(session, version, reached)));
  }

  /** Nobody handles anything now: what is left goes in, and the version goes live with it. */
  private boolean last(long after) {
    return transaction(
            session ->
                archive
                    .hold(session)
                    .chain(
                        end ->
                            archive
                                .read(session, after, end, most)
                                .chain(events -> last(session, events, end))))
        .orElse(false);
  }

  private Uni<Boolean> last(Mutiny.StatelessSession session, List<Placed> events, long end) {
    return events.size() < most
        ? add(session, events)
            .call(() -> wanted(versions.goesLive(session, version, end)))
            .call(() -> projection.wentLive(session))
            .map(_ -> true)
        : Uni.createFrom().item(false);
  }

  private static Uni<Void> wanted(Uni<Boolean> change) {
    return change.map(
        made -> {
          if (!made) {
            throw new NotWanted();
          }
          return null;
        });
  }

  private Uni<Void> add(Mutiny.StatelessSession session, List<Placed> events) {
    if (events.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return versions
        .use(session, version)
        .chain(() -> projection.add(session, version, events.stream().map(Placed::event).toList()))
        .onFailure(failure -> events.size() == 1 && !Outage.is(failure))
        .transform(_ -> new BuildFailed(name(events.getFirst())));
  }

  private static String name(Placed event) {
    return "Gebeurtenis %s (%s) kan niet worden verwerkt."
        .formatted(event.eventId(), event.gebeurtenis());
  }

  /** Empty when it failed: from then on event by event, so that a second failure names one. */
  private <T> Optional<T> transaction(Function<Mutiny.StatelessSession, Uni<T>> work) {
    try {
      return Optional.of(context.await(() -> transactions.everything(work)));
    } catch (RuntimeException failure) {
      RuntimeException cause =
          failure.getCause() instanceof RuntimeException inner ? inner : failure;
      if (most == 1 || Outage.is(failure) || cause instanceof NotWanted) {
        throw cause;
      }
      most = 1;
      return Optional.empty();
    }
  }
}
