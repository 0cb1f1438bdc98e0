package nl.praktijklerenplus.platform.store;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Transactions on stateless sessions, and when it makes sense to try one again. */
@ApplicationScoped
public class Transactions {

  // unique violation (another writer took this version or key), serialization failure, deadlock
  private static final Set<String> TRY_AGAIN = Set.of("23505", "40001", "40P01");
  private static final int ATTEMPTS = 10;

  private final Mutiny.SessionFactory sessions;

  Transactions(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  /** What it sees of persons is what the request reaches that it is done for. */
  public <T> Uni<T> run(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return reaching(Reach.now(), work);
  }

  /** For technical work, which is done for nobody. */
  public <T> Uni<T> everything(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return reaching(Reach.EVERYTHING, work);
  }

  private <T> Uni<T> reaching(Reach reach, Function<Mutiny.StatelessSession, Uni<T>> work) {
    return begin(session -> reach.set(session).chain(() -> work.apply(session)));
  }

  /** The work itself says, before anything else, what it reaches. */
  private <T> Uni<T> begin(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return toItsEnd(sessions.withStatelessTransaction((session, _) -> work.apply(session)));
  }

  /**
   * Who reads a stream and goes away cancels what was asked for it. A transaction that has begun is
   * not broken off by that: its connection would go back to the pool in the middle of it
   * (HR000090).
   */
  private static <T> Uni<T> toItsEnd(Uni<T> transaction) {
    return Uni.createFrom().emitter(end -> transaction.subscribe().with(end::complete, end::fail));
  }

  /** Runs the work, which says what it reaches, and undoes all of it, whatever came out. */
  public <T> Uni<T> undone(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return toItsEnd(
        sessions.withStatelessTransaction(
            (session, transaction) -> {
              transaction.markForRollback();
              return work.apply(session);
            }));
  }

  /**
   * Runs the work, which says what it reaches, and keeps what it did only when its outcome is good;
   * after a conflict with another writer it is done again.
   */
  public <T> Uni<T> allOrNothing(
      Function<Mutiny.StatelessSession, Uni<T>> work, Predicate<T> good) {
    return Uni.createFrom()
        .deferred(() -> toItsEnd(keeping(work, good)))
        .onFailure(Transactions::isConflict)
        .retry()
        .atMost(ATTEMPTS);
  }

  private <T> Uni<T> keeping(Function<Mutiny.StatelessSession, Uni<T>> work, Predicate<T> good) {
    return sessions.withStatelessTransaction(
        (session, transaction) ->
            work.apply(session)
                .invoke(
                    outcome -> {
                      if (!good.test(outcome)) {
                        transaction.markForRollback();
                      }
                    }));
  }

  /**
   * Runs the work, which says what it reaches, and after a conflict again: then in line with
   * whoever else came back for the same thing, so that many writers at once each get their turn.
   */
  <T> Uni<T> retrying(Object thing, Function<Mutiny.StatelessSession, Uni<T>> work) {
    return begin(work).onFailure(Transactions::isConflict).recoverWithUni(_ -> inLine(thing, work));
  }

  private <T> Uni<T> inLine(Object thing, Function<Mutiny.StatelessSession, Uni<T>> work) {
    return Uni.createFrom()
        .deferred(() -> begin(s -> Locks.hold(s, List.of(thing)).chain(() -> work.apply(s))))
        .onFailure(Transactions::isConflict)
        .retry()
        .atMost(ATTEMPTS);
  }

  /** Was another writer first? Then the same work may well succeed the next time. */
  public static boolean isConflict(Throwable failure) {
    return SqlState.of(failure).filter(TRY_AGAIN::contains).isPresent();
  }
}
