package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.praktijklerenplus.e2e.contracts.PublishedTopics;
import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.platform.embedded.ServiceDatabase;

/** Looks for a text in everything that a platform keeps. */
record Search(Platform platform) {

  private static final String USER_TABLES =
      """
      select format('%I.%I', table_schema, table_name) from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      """;

  /** The files in the platform's folder that hold it, also the databases' and Kafka's own. */
  List<String> files(String text) throws IOException {
    try (Connection server = connect("postgres");
        Stream<Path> all = Files.walk(platform.folder())) {
      server.createStatement().execute("checkpoint");
      return all.filter(Files::isRegularFile)
          .filter(file -> holds(file, text))
          .map(file -> platform.folder().relativize(file).toString())
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (NoSuchFileException gone) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables that hold it, of every service. */
  List<String> tables(String text) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String name : ServiceDatabase.NAMES) {
      try (Connection database = connect(name)) {
        for (String table : column(database, USER_TABLES)) {
          String rows =
              "select count(*) from %s t where t::text like '%%%s%%'".formatted(table, text);
          if (!column(database, rows).equals(List.of("0"))) {
            found.add(name + ": " + table);
          }
        }
      }
    }
    return found;
  }

  /** What only somebody can do who owns the database. */
  void change(String database, String sql) throws SQLException {
    try (Connection owner = connect(database);
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The topics that hold it, in a key, a header or a message. */
  List<String> topics(String text) {
    return PublishedTopics.all(platform.kafka()).stream()
        .filter(
            message ->
                (message.key() + message.value() + headers(message.headers())).contains(text))
        .map(message -> message.topic())
        .distinct()
        .toList();
  }

  private static String headers(Iterable<org.apache.kafka.common.header.Header> headers) {
    StringBuilder all = new StringBuilder();
    headers.forEach(one -> all.append(new String(one.value(), StandardCharsets.UTF_8)).append(' '));
    return all.toString();
  }

  private Connection connect(String database) throws SQLException {
    int port = new PlatformPorts(platform.port()).of(PlatformPorts.POSTGRESQL);
    String password =
        new Secrets(new PlatformFolder(platform.folder()).secrets()).password("postgres");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", password);
  }

  private static List<String> column(Connection database, String sql) throws SQLException {
    List<String> column = new ArrayList<>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        column.add(rows.getString(1));
      }
    }
    return column;
  }
}
