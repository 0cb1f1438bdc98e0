package nl.praktijklerenplus.platform.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Until the transaction ends, nobody else decides about the same things. Several are taken in one
 * order, so that two transactions never wait for each other.
 */
public final class Locks {

  // The sort stands inside, so that the locks are taken in its order.
  private static final String TAKE =
      """
      select cast(pg_advisory_xact_lock(number) as text) as lock
      from (select distinct hashtextextended(thing, 0) as number
            from jsonb_array_elements_text(cast(cast(:things as text) as jsonb)) as thing
            order by number offset 0) as ordered
      """;

  private static final String SHARE =
      "select cast(pg_advisory_xact_lock_shared(hashtextextended(:thing, 0)) as text) as lock";

  private record Taken(String lock) {}

  private Locks() {}

  /** Many may share the thing; who {@link #hold holds} it waits for them, and they for it. */
  public static Uni<Void> share(Mutiny.StatelessSession session, String thing) {
    return Rows.query(session, Taken.class, SHARE, Map.of("thing", thing)).replaceWithVoid();
  }

  public static Uni<Void> hold(Mutiny.StatelessSession session, UUID... things) {
    return hold(session, List.of(things));
  }

  public static Uni<Void> hold(Mutiny.StatelessSession session, Collection<?> things) {
    return Rows.query(session, Taken.class, TAKE, Map.of("things", Rows.json(things)))
        .replaceWithVoid();
  }
}
