package nl.praktijklerenplus.reporting.tijdlijn.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.praktijklerenplus.platform.store.TryLater;
import nl.praktijklerenplus.reporting.tijdlijn.Archieffeit;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpen;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/**
 * Reads all of the archive, one subject after the other, with only one of them in memory. It rests
 * on no projection: it is what projections are checked against. Blocks, so not for the event loop.
 */
@ApplicationScoped
public class ArchiveReader {

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private static final int PAGE = 5_000;

  // What waits because its key failed was handled by nobody yet.
  private static final String HANDLED =
      " and not exists (select from parked p where p.event_id = i.event_id)";

  private final DataSource source;

  ArchiveReader(DataSource source) {
    this.source = source;
  }

  /**
   * The last position in the archive, such that nothing at or before it can still appear. Positions
   * are handed out when rows are written and seen when they are committed, in another order. The
   * lock waits for those who are writing, and makes the others wait: while it is held every
   * position that was handed out is committed or lost. It is released at once, for positions never
   * go back.
   */
  public long end() {
    return transaction(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("lock table inbox in share mode");
            try (var rows =
                statement.executeQuery("select coalesce(max(position), 0) from inbox")) {
              rows.next();
              return rows.getLong(1);
            }
          }
        });
  }

  /** Gives each subject once, with all its facts up to and including the position. */
  public void read(long upTo, BiConsumer<Onderwerp, List<Archieffeit>> subjects) {
    transaction(
        connection -> {
          for (Onderwerpsoort soort : Onderwerpsoort.values()) {
            read(connection, soort, upTo, subjects);
          }
          return null;
        });
  }

  /**
   * The identity of the subject of this kind to which a row can belong; null when there is none.
   */
  private static String subject(Onderwerpsoort soort) {
    return switch (soort) {
      case STUDENT -> "data ->> 'student'";
      case LEERWERKPLEK -> "data ->> 'leerwerkplek'";
      case WERKGEVER -> "case when data ->> 'student' is null then data ->> 'werkgever' end";
      case BIJEENKOMST, SAMENWERKING ->
          "case when coalesce(data ->> 'student', data ->> 'werkgever') is null"
              + " then data ->> 'aggregaat' end";
    };
  }

  private static void read(
      Connection connection,
      Onderwerpsoort soort,
      long upTo,
      BiConsumer<Onderwerp, List<Archieffeit>> subjects)
      throws SQLException {
    String sql =
        "select (%1$s) collate \"C\", event_id, gebeurtenis, cast(data as text), position from inbox i"
                .formatted(subject(soort))
            + " where position <= ? and %s is not null".formatted(subject(soort))
            + HANDLED
            + " order by 1";
    try (var query = connection.prepareStatement(sql)) {
      query.setLong(1, upTo);
      query.setFetchSize(PAGE);
      try (var rows = query.executeQuery()) {
        give(rows, soort, subjects);
      }
    }
  }

  private static void give(
      ResultSet rows, Onderwerpsoort soort, BiConsumer<Onderwerp, List<Archieffeit>> subjects)
      throws SQLException {
    Onderwerp now = null;
    List<Archieffeit> facts = new ArrayList<>();
    while (rows.next()) {
      Onderwerp subject = new Onderwerp(soort, UUID.fromString(rows.getString(1)));
      if (!subject.equals(now)) {
        give(now, facts, subjects);
        now = subject;
        facts = new ArrayList<>();
      }
      Feit fact = fact(rows);
      if (Onderwerpen.van(fact).contains(subject)) {
        facts.add(new Archieffeit(rows.getLong(5), fact));
      }
    }
    give(now, facts, subjects);
  }

  private static void give(
      Onderwerp subject,
      List<Archieffeit> facts,
      BiConsumer<Onderwerp, List<Archieffeit>> subjects) {
    if (!facts.isEmpty()) {
      subjects.accept(subject, facts);
    }
  }

  /**
   * What this service itself said up to and including the position, about whatever is named by the
   * field: the goals, the observaties.
   */
  public List<Feit> said(String field, long upTo) {
    return transaction(
        connection -> {
          List<Feit> facts = new ArrayList<>();
          try (var query =
              connection.prepareStatement(
                  "select null, event_id, gebeurtenis, cast(data as text) from inbox i"
                      + " where topic = 'plp.reporting' and data ->> ? is not null"
                      + " and position <= ?"
                      + HANDLED)) {
            query.setString(1, field);
            query.setLong(2, upTo);
            try (var rows = query.executeQuery()) {
              while (rows.next()) {
                facts.add(fact(rows));
              }
            }
          }
          return facts;
        });
  }

  private static Feit fact(ResultSet rows) throws SQLException {
    return Facts.read(rows.getObject(2, UUID.class), rows.getString(3), rows.getString(4));
  }

  /** Rows come in pages only when they are not committed one by one. */
  private <T> T transaction(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return work.on(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw e.getSQLState() == null
          ? new TryLater("every plain connection is in use")
          : new IllegalStateException("the archive cannot be read", e);
    }
  }
}
