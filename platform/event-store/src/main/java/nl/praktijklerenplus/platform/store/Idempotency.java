package nl.praktijklerenplus.platform.store;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Request.IdempotencyKey;

/** Remembers what was accepted under a caller's key, so that a retry never doubles. */
@ApplicationScoped
class Idempotency {

  private final Clock clock;

  Idempotency(Clock clock) {
    this.clock = clock;
  }

  /** What came of the same question before, or else what the work gives. */
  Uni<CommandOutcome> orElse(
      Mutiny.StatelessSession session,
      Optional<IdempotencyKey> asked,
      Supplier<Uni<CommandOutcome>> work) {
    return earlier(session, asked)
        .chain(before -> before.map(Uni.createFrom()::item).orElseGet(work));
  }

  private Uni<Optional<CommandOutcome>> earlier(
      Mutiny.StatelessSession session, Optional<IdempotencyKey> asked) {
    if (asked.isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    return session
        .get(AcceptedRequest.class, asked.get().key())
        .map(Optional::ofNullable)
        .map(found -> found.map(accepted -> accepted.answer(asked.get())));
  }

  Uni<Void> remember(
      Mutiny.StatelessSession session,
      Optional<IdempotencyKey> asked,
      CommandOutcome.Executed done) {
    if (asked.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return session.insert(AcceptedRequest.of(asked.get(), done, clock.instant()));
  }
}
