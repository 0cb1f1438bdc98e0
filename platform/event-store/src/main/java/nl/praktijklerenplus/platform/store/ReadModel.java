package nl.praktijklerenplus.platform.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A table that follows the events, one row a record: the table's columns are the record's
 * components in snake case. What reads it is an {@link Overview}.
 */
public final class ReadModel<R extends Record> {

  private final String upsert;

  public ReadModel(String table, Class<R> type, String key) {
    this.upsert = upsert(table, type, key);
  }

  private static String upsert(String table, Class<?> type, String key) {
    List<String> columns =
        Arrays.stream(type.getRecordComponents())
            .map(component -> column(component.getName()))
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

  /** The column of a record component. */
  static String column(String component) {
    return new SnakeCaseStrategy().translate(component);
  }

  public Uni<Void> write(Mutiny.StatelessSession session, R row) {
    return Rows.execute(session, upsert, Map.of("row", Rows.json(row))).replaceWithVoid();
  }
}
