package nl.praktijklerenplus.platform.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTestProfile;
import org.eclipse.microprofile.config.ConfigProvider;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.Transactions;

import static org.assertj.core.api.Assertions.assertThat;

/** Read models filled by the hundred thousand, and what a page of their lists then costs. */
public final class ManyRows {

  /** A database of its own, so that nobody else meets all these rows. */
  public static class Apart implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("plp.event-wait", "1s");
    }
  }

  private static final Pattern READ = Pattern.compile("Scan.*actual rows=([0-9.]+) loops=([0-9]+)");
  private static final Pattern REMOVED = Pattern.compile("Rows Removed by .*: ([0-9]+)");
  private static final int QUESTIONS = 100;

  private ManyRows() {}

  /** Runs statements as the owner of the tables, and lets PostgreSQL learn what they hold now. */
  public static void fill(String... statements) {
    var config = ConfigProvider.getConfig();
    try (Connection owner =
            DriverManager.getConnection(
                "jdbc:postgresql://" + config.getValue("plp.database.url", String.class),
                config.getValue("plp.database.owner.username", String.class),
                config.getValue("plp.database.owner.password", String.class));
        var statement = owner.createStatement()) {
      statement.execute("set app.alles = 'ja'");
      for (String one : statements) {
        statement.execute(one);
      }
      statement.execute("vacuum analyze");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The page is found by an index, without sorting what is not shown.
   *
   * @param most how many rows may be read for it
   */
  public static void cheap(Overview<?> overview, Listing listing, long most) {
    List<String> plan =
        Arc.container()
            .instance(OnContext.class)
            .get()
            .await(
                () ->
                    Arc.container()
                        .instance(Transactions.class)
                        .get()
                        .everything(session -> overview.plan(session, listing)));
    String told = listing.question() + "\n" + String.join("\n", plan);
    assertThat(rowsRead(plan).sum()).as(told).isLessThanOrEqualTo(most);
    assertThat(plan).as(told).noneMatch(line -> line.contains("external merge"));
  }

  private static LongStream rowsRead(List<String> plan) {
    return IntStream.range(0, plan.size())
        .mapToObj(plan::get)
        .mapToLong(line -> number(READ, line) + number(REMOVED, line));
  }

  private static long number(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    if (!found.find()) {
      return 0;
    }
    double number = Double.parseDouble(found.group(1));
    return Math.round(found.groupCount() > 1 ? number * Long.parseLong(found.group(2)) : number);
  }

  /**
   * Asks a hundred times and prints how long nearly all of them took at most; nothing rests on it.
   */
  public static void measure(String what, Runnable question) {
    IntStream.range(0, QUESTIONS).forEach(_ -> question.run());
    long[] times = IntStream.range(0, QUESTIONS).mapToLong(_ -> nanos(question)).sorted().toArray();
    System.out.printf(
        "%s: p50 %.1f ms, p95 %.1f ms%n",
        what, times[QUESTIONS / 2] / 1e6, times[QUESTIONS * 95 / 100] / 1e6);
  }

  private static long nanos(Runnable question) {
    long begin = System.nanoTime();
    question.run();
    return System.nanoTime() - begin;
  }
}
