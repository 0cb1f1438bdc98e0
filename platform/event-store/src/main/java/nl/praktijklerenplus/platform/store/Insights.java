package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who else may read about a person, until when. It ends by itself: policies look at the clock. */
@ApplicationScoped
public class Insights {

  /**
   * Gives insight, or gives it otherwise when it is told again.
   *
   * @param event by which it is given
   * @param to an organisatie's code, or a person's UUID
   */
  public Uni<Void> give(
      Mutiny.StatelessSession session, UUID event, UUID person, String to, Instant until) {
    return Rows.execute(
            session,
            """
            insert into inzage (event_id, student, aan, tot)
            values (:event, :person, :to, cast(:until as timestamptz))
            on conflict (event_id) do update set aan = excluded.aan, tot = excluded.tot
            """,
            Map.of("event", event, "person", person, "to", to, "until", until))
        .replaceWithVoid();
  }

  /** What a correction says of it; what it does not say stays. */
  public Uni<Void> change(
      Mutiny.StatelessSession session, UUID event, Optional<String> to, Optional<Instant> until) {
    return Rows.execute(
            session,
            """
            update inzage set aan = coalesce(nullif(:to, ''), aan),
              tot = coalesce(cast(nullif(:until, '') as timestamptz), tot)
            where event_id = :event
            """,
            Map.of(
                "event", event,
                "to", to.orElse(""),
                "until", until.map(Instant::toString).orElse("")))
        .replaceWithVoid();
  }
}
