package nl.praktijklerenplus.platform.store;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
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

  <T> Uni<T> retrying(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return Uni.createFrom()
        .deferred(() -> run(work))
        .onFailure(Transactions::conflict)
        .retry()
        .atMost(ATTEMPTS);
  }

  private static boolean conflict(Throwable failure) {
    return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof PgException pg && TRY_AGAIN.contains(pg.getSqlState()));
  }
}
