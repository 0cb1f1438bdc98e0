package nl.praktijklerenplus.platform.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Destroys a person's keys, and keeps the proof of it. */
@ApplicationScoped
public class Forgetting {

  /**
   * What was destroyed here.
   *
   * @param gebeurtenis the StudentVergeten because of which it was
   * @param sleutels how many keys
   * @param over how many keys there are now
   */
  public record Receipt(
      UUID subject, UUID gebeurtenis, int sleutels, Instant destroyedAt, long over) {}

  private final Clock clock;

  Forgetting(Clock clock) {
    this.clock = clock;
  }

  /**
   * In the transaction that records, or hears of, the forgetting; a second time changes nothing.
   */
  public Uni<Void> forget(Mutiny.StatelessSession session, UUID subject, UUID event) {
    return Locks.hold(session, List.of(SubjectKeys.lock(subject)))
        .chain(() -> destroy(session, subject, event));
  }

  private Uni<Void> destroy(Mutiny.StatelessSession session, UUID subject, UUID event) {
    return Rows.execute(
            session,
            """
            with destroyed as (delete from subject_key where subject = :subject returning 1)
            insert into forgotten (subject, gebeurtenis, sleutels, destroyed_at)
            select cast(:subject as uuid), cast(:event as uuid), count(*), cast(:now as timestamptz)
            from destroyed
            on conflict (subject) do nothing
            """,
            Map.of("subject", subject, "event", event, "now", clock.instant()))
        .replaceWithVoid();
  }

  /** A restored backup may bring keys back: who was forgotten stays so. */
  public Uni<Integer> applyAgain(Mutiny.StatelessSession session) {
    return Rows.execute(
        session,
        "delete from subject_key k using forgotten f where f.subject = k.subject",
        Map.of());
  }

  public Uni<Optional<Receipt>> receipt(Mutiny.StatelessSession session, UUID subject) {
    return Rows.query(
            session,
            Receipt.class,
            """
            select subject, gebeurtenis, sleutels, destroyed_at,
              (select count(*) from subject_key k where k.subject = f.subject) as over
            from forgotten f where subject = :subject
            """,
            Map.of("subject", subject))
        .map(List::stream)
        .map(java.util.stream.Stream::findFirst);
  }
}
