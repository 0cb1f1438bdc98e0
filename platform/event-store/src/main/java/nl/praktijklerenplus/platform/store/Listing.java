package nl.praktijklerenplus.platform.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Which rows of a list are asked: equal to the filters, after the cursor, so many at most. */
public final class Listing {

  private final Map<String, Object> filters = new LinkedHashMap<>();
  private final UUID after;
  private final int limit;

  public Listing(UUID after, int limit) {
    this.after = after;
    this.limit = limit;
  }

  /**
   * Only rows with this value; a null filters nothing. Column names come from code, never input.
   */
  public Listing where(String column, Object value) {
    if (value != null) {
      filters.put(column, value);
    }
    return this;
  }

  public int limit() {
    return limit;
  }

  Map<String, Object> filters() {
    return filters;
  }

  UUID after() {
    return after;
  }
}
