package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

import static org.awaitility.Awaitility.await;

/**
 * Holds up a build after its first few slices: a trigger of the owner's makes the transactions of
 * the following ones wait for a lock that is taken here.
 */
public final class Barrier implements AutoCloseable {

  private static final int SLICES = 3;

  private final Connection owner;

  private Barrier(Connection owner) {
    this.owner = owner;
  }

  public static Barrier raised() throws SQLException {
    Barrier barrier = new Barrier(asOwner());
    barrier.run("select pg_advisory_lock(4711)");
    barrier.run(
        """
        create or replace function hold_up() returns trigger language plpgsql as $$
        begin
          if (select count(*) from projection_slice s
              where s.projection = new.projection and s.version = new.version and s.done) >= %d then
            perform pg_advisory_xact_lock_shared(4711);
          end if;
          return new;
        end $$
        """
            .formatted(SLICES));
    barrier.run(
        "create trigger hold_up before update on projection_slice"
            + " for each row execute function hold_up()");
    return barrier;
  }

  public void untilABuildStandsBeforeIt() {
    await().until(() -> !waiting().isEmpty());
  }

  /** The connections of the build break, as when its process is killed. */
  public void killWhatWaits() throws SQLException {
    try (Connection service = asService()) {
      for (int pid : waiting()) {
        run(service, "select pg_terminate_backend(" + pid + ")");
      }
    }
  }

  private List<Integer> waiting() throws SQLException {
    List<Integer> pids = new ArrayList<>();
    try (var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "select pid from pg_locks where locktype = 'advisory' and not granted"
                    + " and objid = 4711")) {
      while (rows.next()) {
        pids.add(rows.getInt(1));
      }
    }
    return pids;
  }

  public void lower() throws SQLException {
    run("select pg_advisory_unlock_all()");
  }

  @Override
  public void close() throws SQLException {
    lower();
    // Takes its lock when the slices that waited are through.
    run("drop trigger hold_up on projection_slice");
    owner.close();
  }

  private void run(String sql) throws SQLException {
    run(owner, sql);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection asOwner() throws SQLException {
    return as("plp.database.owner.username", "plp.database.owner.password");
  }

  private static Connection asService() throws SQLException {
    return as("plp.database.username", "plp.database.password");
  }

  private static Connection as(String user, String password) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://" + config("plp.database.url"), config(user), config(password));
  }

  private static String config(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
