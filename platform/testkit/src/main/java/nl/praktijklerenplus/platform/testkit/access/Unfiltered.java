package nl.praktijklerenplus.platform.testkit.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a query without any filter sees under the service's own role: row-level security alone keeps
 * it from showing what is out of reach.
 */
public final class Unfiltered {

  private static final String OF_PERSONS =
      """
      select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'student'
        and not a.attisdropped order by 1
      """;

  private static final String GUARDED =
      """
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity
      """;

  private final DataSource database;

  public Unfiltered(DataSource database) {
    this.database = database;
  }

  /** Every table that tells of a student has a policy, also for its owner. */
  public void everyTableOfPersonsIsGuarded() {
    assertThat(rows("", OF_PERSONS)).isNotEmpty().isSubsetOf(rows("", GUARDED));
  }

  /** Who says nothing of what it reaches sees nobody. */
  public void seesNobodyWithoutASetting() {
    for (String table : rows("", OF_PERSONS)) {
      assertThat(rows("", "select 1 from %s where student is not null".formatted(table)))
          .as(table)
          .isEmpty();
    }
  }

  /**
   * @param organisatie of the asker
   * @param theirs identities of another organisatie's
   */
  public void showsNothingOf(Collection<UUID> theirs, String organisatie) {
    for (String table : rows("", OF_PERSONS)) {
      String all = "select cast(to_jsonb(t) as text) from %s t".formatted(table);
      assertThat(
              rows("select set_config('app.organisatie', '%s', true)".formatted(organisatie), all))
          .as(table)
          .noneMatch(row -> theirs.stream().anyMatch(id -> row.contains(id.toString())));
      assertThat(rows("select set_config('app.alles', 'ja', true)", all))
          .as(table)
          .anyMatch(row -> theirs.stream().anyMatch(id -> row.contains(id.toString())));
    }
  }

  private List<String> rows(String setting, String query) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        if (!setting.isEmpty()) {
          statement.execute(setting);
        }
        List<String> rows = new ArrayList<>();
        try (var found = statement.executeQuery(query)) {
          while (found.next()) {
            rows.add(found.getString(1));
          }
        }
        return rows;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
