package nl.praktijklerenplus.platform.store;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

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

  public <T> Uni<T> run(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return sessions.withStatelessTransaction((session, _) -> work.apply(session));
  }

  /** Runs the work and undoes all of it, whatever came out. */
  public <T> Uni<T> undone(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return sessions.withStatelessTransaction(
        (session, transaction) -> {
          transaction.markForRollback();
          return work.apply(session);
        });
  }

  /**
   * Runs the work, and after a conflict again: then in line with whoever else came back for the
   * same thing, so that many writers at once each get their turn.
   */
  <T> Uni<T> retrying(Object thing, Function<Mutiny.StatelessSession, Uni<T>> work) {
    return run(work).onFailure(Transactions::isConflict).recoverWithUni(_ -> inLine(thing, work));
  }

  private <T> Uni<T> inLine(Object thing, Function<Mutiny.StatelessSession, Uni<T>> work) {
    return Uni.createFrom()
        .deferred(() -> run(s -> Locks.hold(s, List.of(thing)).chain(() -> work.apply(s))))
        .onFailure(Transactions::isConflict)
        .retry()
        .atMost(ATTEMPTS);
  }

  /** Was another writer first? Then the same work may well succeed the next time. */
  public static boolean isConflict(Throwable failure) {
    return SqlState.of(failure).filter(TRY_AGAIN::contains).isPresent();
  }
}
