package nl.praktijklerenplus.platform.store;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Listing.After;

/**
 * A list that is read a page at a time: a page begins after a row, never at a number, so the last
 * page costs what the first one does. The source's columns are the record's components in snake
 * case.
 */
public final class Overview<R extends Record> {

  private final String source;
  private final Class<R> type;
  private final String key;
  private final List<String> orders;

  /**
   * @param source a table, a view, or a query between parentheses with a name
   * @param key the component that is the row's identity
   * @param orders the components that may order, none of them ever empty: each needs an index on
   *     itself and the key. The first one orders when nothing is asked; without any it is the key
   */
  public Overview(String source, Class<R> type, String key, String... orders) {
    this.source = source;
    this.type = type;
    this.key = key;
    this.orders = orders.length == 0 ? List.of(key) : List.of(orders);
    this.orders.forEach(this::component);
  }

  /** The fields that may order; the first does when nothing is asked. */
  public List<String> orders() {
    return orders;
  }

  /** The names of what a row holds, in their order. */
  public List<String> fields() {
    return fields(type);
  }

  /** The same of rows that are no table's. */
  public static List<String> fields(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  public Uni<List<R>> list(Mutiny.StatelessSession session, Listing listing) {
    Map<String, Object> parameters = new HashMap<>(listing.parameters());
    return Rows.query(session, type, sql(listing, parameters), parameters);
  }

  /** How PostgreSQL reads this page, in its own words: for who wonders what a list costs. */
  public Uni<List<String>> plan(Mutiny.StatelessSession session, Listing listing) {
    Map<String, Object> parameters = new HashMap<>(listing.parameters());
    var query =
        session.createNativeQuery(
            "explain (analyze, timing off, summary off) " + sql(listing, parameters), String.class);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  /** The row with this identity, if it matches. */
  public Uni<Optional<R>> find(Mutiny.StatelessSession session, UUID id, Listing listing) {
    return list(session, listing.where(ReadModel.column(key), id))
        .map(rows -> rows.stream().findFirst());
  }

  private String sql(Listing listing, Map<String, Object> parameters) {
    String order = order(listing);
    List<String> conditions = new ArrayList<>(listing.conditions());
    listing
        .after()
        .ifPresent(
            after -> {
              conditions.add(further(order, listing.descending()));
              parameters.put("afterKey", after.key());
              if (!order.equals(key)) {
                parameters.put("afterValue", value(order, after.value()));
              }
            });
    return "select * from %s%s order by %s limit %d"
        .formatted(
            source,
            conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions),
            orderBy(order, listing.descending()),
            listing.limit());
  }

  private String order(Listing listing) {
    return listing.order().orElse(orders.getFirst());
  }

  private String further(String order, boolean descending) {
    String how = descending ? "<" : ">";
    return order.equals(key)
        ? "%s %s :afterKey".formatted(ReadModel.column(key), how)
        : "(%s, %s) %s (:afterValue, :afterKey)"
            .formatted(ReadModel.column(order), ReadModel.column(key), how);
  }

  private String orderBy(String order, boolean descending) {
    String direction = descending ? " desc" : "";
    String last = ReadModel.column(key) + direction;
    return order.equals(key) ? last : ReadModel.column(order) + direction + ", " + last;
  }

  /** Where a page that ends with this row ends. */
  public After after(R row, Listing listing) {
    return new After(
        Personal.read(component(order(listing)), row).toString(),
        (UUID) Personal.read(component(key), row));
  }

  private Object value(String order, String text) {
    Class<?> kind = component(order).getType();
    if (kind == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (kind == int.class || kind == long.class) {
      return Long.parseLong(text);
    }
    return kind == BigDecimal.class
        ? new BigDecimal(text)
        : kind == UUID.class ? UUID.fromString(text) : text;
  }

  private RecordComponent component(String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .filter(component -> component.getType() != Optional.class)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no " + name + " to order by"));
  }
}
