package nl.praktijklerenplus.platform.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

/** Gives back the space of what no version stands in any more. */
@ApplicationScoped
class UnusedSchemas {

  private record Filled(boolean filled) {}

  private final ProjectionVersions versions;
  private final Transactions transactions;

  UnusedSchemas(ProjectionVersions versions, Transactions transactions) {
    this.versions = versions;
    this.transactions = transactions;
  }

  Uni<Void> empty(Projection projection) {
    return transactions.everything(
        session ->
            versions
                .hold(session, projection.name())
                .map(all -> unused(projection, all))
                .chain(
                    schemas ->
                        Multi.createFrom()
                            .iterable(schemas)
                            .onItem()
                            .transformToUniAndConcatenate(
                                schema -> empty(session, schema, projection.tables()))
                            .collect()
                            .last()));
  }

  private static List<String> unused(Projection projection, List<ProjectionVersion> all) {
    return projection.schemas().stream()
        .filter(schema -> all.stream().noneMatch(version -> schema.equals(version.schema())))
        .toList();
  }

  private static Uni<Void> empty(
      Mutiny.StatelessSession session, String schema, List<String> tables) {
    List<String> here = tables.stream().map(table -> schema + "." + table).toList();
    String filled =
        here.stream()
            .map(table -> "exists (select from " + table + ")")
            .collect(Collectors.joining(" or ", "select ", " as filled"));
    return Rows.query(session, Filled.class, filled, Map.of())
        .chain(
            rows ->
                rows.getFirst().filled()
                    ? truncate(session, schema, here)
                    : Uni.createFrom().voidItem());
  }

  /** Not before those are done that found this schema live; nobody new comes. */
  private static Uni<Void> truncate(
      Mutiny.StatelessSession session, String schema, List<String> tables) {
    return Locks.hold(session, List.of("schema " + schema))
        .chain(() -> Rows.execute(session, "truncate " + String.join(", ", tables), Map.of()))
        .replaceWithVoid();
  }
}
