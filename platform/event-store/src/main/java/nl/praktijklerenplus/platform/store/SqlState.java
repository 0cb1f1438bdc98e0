package nl.praktijklerenplus.platform.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.pgclient.PgException;

/** What PostgreSQL said was wrong, in its own five characters. */
public final class SqlState {

  private SqlState() {}

  /** The state in the chain of causes: the driver's own exception, or Hibernate's copy of it. */
  public static Optional<String> of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(SqlState::one)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static String one(Throwable cause) {
    return switch (cause) {
      case PgException pg -> pg.getSqlState();
      case SQLException sql -> sql.getSQLState();
      default -> null;
    };
  }
}
