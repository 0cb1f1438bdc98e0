package nl.praktijklerenplus.platform.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which rows of a list are asked: those that match, in one order, after a row, so many at most.
 * Columns come from code, never from input; a value that is absent filters nothing.
 */
public final class Listing {

  /** Where the page before ended: its last row's value of the field that orders, and its key. */
  public record After(String value, UUID key) {}

  private static final String HIGHEST = "\udbff\udfff";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private Optional<String> order = Optional.empty();
  private Optional<After> after = Optional.empty();
  private boolean descending;
  private int limit = 1;

  /** Only rows with this value. */
  public Listing where(String column, Optional<?> value) {
    return compare(column, "=", value);
  }

  public Listing where(String column, Object value) {
    return where(column, Optional.of(value));
  }

  /** Only rows with this value or a lower one. */
  public Listing upTo(String column, Optional<?> value) {
    return compare(column, "<=", value);
  }

  /** Only rows with a higher value than this. */
  public Listing above(String column, Object value) {
    return compare(column, ">", Optional.of(value));
  }

  /** Only rows with this value, or with none. */
  public Listing whereOrNone(String column, Optional<?> value) {
    value.ifPresent(
        found -> conditions.add("(%1$s = %2$s or %1$s is null)".formatted(column, bind(found))));
    return this;
  }

  /** A condition on columns alone. */
  public Listing only(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Only rows whose identity begins so; what cannot be the beginning of one matches nothing. */
  public Listing identityFrom(String column, Optional<String> start) {
    start
        .map(text -> text.replace("-", "").toLowerCase(Locale.ROOT))
        .ifPresent(
            text -> {
              if (text.matches("[0-9a-f]{1,32}")) {
                between(column, uuid(text, '0'), uuid(text, 'f'));
              } else {
                only("false");
              }
            });
    return this;
  }

  private static UUID uuid(String start, char filling) {
    String full = start + String.valueOf(filling).repeat(32 - start.length());
    return UUID.fromString(full.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }

  /**
   * Only rows whose code begins so, in capitals or not. Needs an index on {@code lower(column)
   * collate "C"}.
   */
  public Listing codeFrom(String column, Optional<String> start) {
    start
        .map(text -> text.toLowerCase(Locale.ROOT))
        .ifPresent(text -> between("lower(" + column + ") collate \"C\"", text, text + HIGHEST));
    return this;
  }

  private void between(String column, Object low, Object high) {
    conditions.add("%s between %s and %s".formatted(column, bind(low), bind(high)));
  }

  private Listing compare(String column, String how, Optional<?> value) {
    value.ifPresent(found -> conditions.add("%s %s %s".formatted(column, how, bind(found))));
    return this;
  }

  /** A value that the source of the list asks for by name. */
  public Listing with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  private String bind(Object value) {
    String name = "p" + parameters.size();
    parameters.put(name, value instanceof Enum<?> constant ? constant.name() : value);
    return ":" + name;
  }

  /** The field that orders, from low to high or the other way; the key decides between equals. */
  public Listing by(String field, boolean descending) {
    this.order = Optional.of(field);
    this.descending = descending;
    return this;
  }

  public Listing after(After row) {
    this.after = Optional.of(row);
    return this;
  }

  public Listing limit(int most) {
    this.limit = most;
    return this;
  }

  /** What is asked, without where and how far: the same for every page of one question. */
  public String question() {
    return "%s %s %s %s".formatted(conditions, parameters, order.orElse(""), descending);
  }

  Optional<String> order() {
    return order;
  }

  boolean descending() {
    return descending;
  }

  Optional<After> after() {
    return after;
  }

  int limit() {
    return limit;
  }

  List<String> conditions() {
    return conditions;
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
