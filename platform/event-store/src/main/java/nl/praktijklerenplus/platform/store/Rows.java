package nl.praktijklerenplus.platform.store;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Native SQL in and out of records. PostgreSQL turns rows into JSON and back, so that one parameter
 * carries any number of rows in one round trip and every column type maps by one rule.
 */
public final class Rows {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Rows() {}

  /** Every row of the query as a record; columns are the components in snake case. */
  public static <T> Uni<List<T>> query(
      Mutiny.StatelessSession session, Class<T> type, String sql, Map<String, ?> parameters) {
    var query =
        session.createNativeQuery(
            "select cast(to_jsonb(t) as text) from (" + sql + ") t", String.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().map(rows -> rows.stream().map(row -> parse(row, type)).toList());
  }

  /** What a statement that changes rows says it returns, as records. */
  public static <T> Uni<List<T>> returning(
      Mutiny.StatelessSession session, Class<T> type, String change, Map<String, ?> parameters) {
    var query =
        session.createNativeQuery(
            "with changed as (" + change + ") select cast(to_jsonb(changed) as text) from changed",
            String.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().map(rows -> rows.stream().map(row -> parse(row, type)).toList());
  }

  public static Uni<Integer> execute(
      Mutiny.StatelessSession session, String sql, Map<String, ?> parameters) {
    var query = session.createNativeQuery(sql);
    parameters.forEach(query::setParameter);
    return query.executeUpdate();
  }

  /**
   * Rows as one JSON parameter, for {@code jsonb_to_recordset(cast(cast(:x as text) as jsonb))}.
   */
  public static String json(Object rows) {
    try {
      return MAPPER.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JSON object as plain Java values. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(JsonNode json) {
    return MAPPER.convertValue(json, Map.class);
  }

  static <T> T parse(String row, Class<T> type) {
    try {
      return MAPPER.readValue(row, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
