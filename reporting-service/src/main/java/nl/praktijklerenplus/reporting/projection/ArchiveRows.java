package nl.praktijklerenplus.reporting.projection;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import nl.praktijklerenplus.platform.projection.BuildFailed;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.store.Facts;

/**
 * Reads archived facts in the order of what they are grouped by, and gives each group as a whole.
 * The query gives: the group, the event's id, its key, its name, its data as text.
 */
final class ArchiveRows {

  private static final int PAGE = 5_000;
  private static final int NAMED = 10;

  /** A fact with the key under which it was told. */
  record Told(UUID key, Feit feit) {}

  /** All facts of one group. */
  record Group(String name, List<Told> facts) {}

  private final Consumer<Group> consumer;
  private final List<String> unreadable = new ArrayList<>();
  private Group group = new Group(null, List.of());
  private long read;

  private ArchiveRows(Consumer<Group> consumer) {
    this.consumer = consumer;
  }

  /**
   * @return how many facts were read
   */
  static long read(PreparedStatement query, Consumer<Group> consumer) throws SQLException {
    ArchiveRows rows = new ArchiveRows(consumer);
    query.setFetchSize(PAGE);
    try (ResultSet result = query.executeQuery()) {
      while (result.next()) {
        rows.row(result);
      }
    }
    rows.end();
    return rows.read;
  }

  private void row(ResultSet row) throws SQLException {
    String name = row.getString(1);
    if (!name.equals(group.name())) {
      give();
      group = new Group(name, new ArrayList<>());
    }
    read++;
    try {
      Feit feit = Facts.read(row.getObject(2, UUID.class), row.getString(4), row.getString(5));
      group.facts().add(new Told(uuid(row.getString(3)), feit));
    } catch (RuntimeException notAFact) {
      unreadable.add("%s (%s)".formatted(row.getString(2), row.getString(4)));
    }
  }

  private void give() {
    if (group.name() != null && unreadable.isEmpty()) {
      try {
        consumer.accept(group);
      } catch (RuntimeException cannot) {
        throw new BuildFailed(
            "Wat onder %s staat kan niet worden verwerkt (%s)."
                .formatted(group.name(), cannot.getClass().getSimpleName()));
      }
    }
  }

  private void end() {
    give();
    if (!unreadable.isEmpty()) {
      throw new BuildFailed(
          "Deze gebeurtenissen zijn niet te lezen: "
              + String.join(", ", unreadable.subList(0, Math.min(NAMED, unreadable.size()))));
    }
  }

  /** Not every key is the identity of a subject. */
  private static UUID uuid(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException other) {
      return null;
    }
  }
}
