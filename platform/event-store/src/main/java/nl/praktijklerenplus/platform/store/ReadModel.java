package nl.praktijklerenplus.platform.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A table that follows the events, one row a record: the table's columns are the record's
 * components in snake case.
 */
public final class ReadModel<R extends Record> {

  private final String table;
  private final Class<R> type;
  private final String key;
  private final String upsert;

  public ReadModel(String table, Class<R> type, String key) {
    this.table = table;
    this.type = type;
    this.key = key;
    this.upsert = upsert();
  }

  private String upsert() {
    List<String> columns =
        Arrays.stream(type.getRecordComponents())
            .map(component -> new SnakeCaseStrategy().translate(component.getName()))
            .toList();
    String values =
        columns.stream()
            .filter(column -> !column.equals(key))
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));
    return """
        insert into %1$s (%2$s)
        select %2$s from jsonb_populate_record(cast(null as %1$s), cast(cast(:row as text) as jsonb))
        on conflict (%3$s) do update set %4$s
        """
        .formatted(table, String.join(", ", columns), key, values);
  }

  public Uni<Void> write(Mutiny.StatelessSession session, R row) {
    return Rows.execute(session, upsert, Map.of("row", Rows.json(row))).replaceWithVoid();
  }

  /** Rows in the order of the key. */
  public Uni<List<R>> list(Mutiny.StatelessSession session, Listing listing) {
    Map<String, Object> parameters = new HashMap<>(listing.filters());
    String filters =
        listing.filters().keySet().stream()
            .map(column -> " and %1$s = :%1$s".formatted(column))
            .collect(Collectors.joining());
    if (listing.after() != null) {
      parameters.put("after", listing.after());
      filters += " and " + key + " > :after";
    }
    parameters.put("limit", listing.limit());
    return Rows.query(
        session,
        type,
        "select * from %s where true%s order by %s limit :limit".formatted(table, filters, key),
        parameters);
  }
}
