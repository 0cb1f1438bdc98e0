package nl.praktijklerenplus.platform.store;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Until the transaction ends, nobody else decides about the same things. Several are taken in one
 * order, so that two transactions never wait for each other.
 */
public final class Locks {

  private record Taken(String lock) {}

  private Locks() {}

  public static Uni<Void> hold(Mutiny.StatelessSession session, UUID... things) {
    return Multi.createFrom()
        .items(Stream.of(things).sorted().distinct())
        .onItem()
        .transformToUniAndConcatenate(
            thing ->
                Rows.query(
                    session,
                    Taken.class,
                    "select cast(pg_advisory_xact_lock(hashtextextended(:thing, 0)) as text) as lock",
                    Map.of("thing", thing.toString())))
        .collect()
        .last()
        .replaceWithVoid();
  }
}
