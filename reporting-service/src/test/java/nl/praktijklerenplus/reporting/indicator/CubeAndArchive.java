package nl.praktijklerenplus.reporting.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.indicator.store.LiveCijfers;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** What stands in the cube, and what the pure function says of the whole archive at once. */
@ApplicationScoped
public class CubeAndArchive {

  private static final String HANDLED =
      "select event_id, gebeurtenis, data from inbox"
          + " where event_id not in (select event_id from parked)";

  private record Archived(UUID eventId, String gebeurtenis, Map<String, Object> data) {

    Feit feit() {
      return new Feit(
          eventId,
          gebeurtenis,
          UUID.fromString(data.get("aggregaat").toString()),
          ((Number) data.get("versie")).intValue(),
          LocalDate.parse(data.get("datum").toString()),
          Instant.parse(data.get("bekend").toString()),
          data);
    }
  }

  private record Stored(
      String indicator,
      String organisatie,
      String richting,
      String werkgever,
      String kenmerk,
      int waarde,
      LocalDate geldigOp,
      LocalDate bekendOp,
      long delta) {

    Moment moment() {
      Dimensies dimensies = new Dimensies(organisatie, richting, werkgever, kenmerk);
      return new Moment(bekendOp, new Cel(indicator, dimensies, waarde, geldigOp));
    }
  }

  private record Id(UUID eventId) {}

  private final LiveCijfers live;
  private final OnContext context;

  CubeAndArchive(LiveCijfers live, OnContext context) {
    this.live = live;
    this.context = context;
  }

  public Set<UUID> received() {
    Set<UUID> ids = new HashSet<>();
    rows(Id.class, "select event_id from inbox").forEach(id -> ids.add(id.eventId()));
    return ids;
  }

  Map<Moment, Long> stored() {
    Map<Moment, Long> cells = new HashMap<>();
    rows(Stored.class, "select * from cube where delta <> 0")
        .forEach(row -> cells.put(row.moment(), row.delta()));
    return cells;
  }

  /**
   * The rows of the rolled up tables that are not what the cube adds up to; a row of nothing is no
   * row.
   */
  List<String> wronglyRolledUp() {
    return Stream.of(
            differs("cube_dag", "indicator, kenmerk, waarde, geldig_op, bekend_op", ""),
            differs("cube_dag_maand", "indicator, kenmerk, waarde, geldig_op, " + KNOWN, ""),
            differs("cube_maand", "indicator, kenmerk, waarde, %s".formatted(MONTHS), ", " + DAYS),
            differs(
                "cube_herkomst",
                "indicator, organisatie, richting, kenmerk, waarde, %s".formatted(MONTHS),
                ", " + DAYS))
        .flatMap(sql -> rows(Row.class, sql).stream())
        .map(Row::row)
        .toList();
  }

  private static final String KNOWN = "cast(date_trunc('month', bekend_op) as date)";
  private static final String MONTHS = "cast(date_trunc('month', geldig_op) as date), " + KNOWN;
  private static final String DAYS = "cast(sum(delta * (geldig_op - date '1970-01-01')) as bigint)";

  private record Row(String row) {}

  private static String differs(String table, String key, String more) {
    String keys =
        IntStream.rangeClosed(1, key.split(", (?![^(]*\\))").length)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    String some = more.isEmpty() ? "%s <> 0" : "%s <> 0 or %s <> 0";
    String summed =
        "(select %s, cast(sum(delta) as bigint)%s from cube group by %s having %s)"
            .formatted(key, more, keys, some.formatted("sum(delta)", DAYS));
    String kept = "(select * from %s where %s)".formatted(table, some.formatted("delta", "dagen"));
    return "select cast(wrong as text) as row from ((%1$s except all %2$s) union all (%2$s except all %1$s)) as wrong"
        .formatted(kept, summed);
  }

  /** All that was handled. */
  List<Feit> archive() {
    return rows(Archived.class, HANDLED).stream().map(Archived::feit).toList();
  }

  Map<Moment, Long> computed() {
    Map<Moment, Long> cells = new HashMap<>();
    for (Delta delta : Kubus.van(archive()).deltas()) {
      cells.merge(Moment.van(delta), (long) delta.aantal(), Long::sum);
    }
    cells.values().removeIf(amount -> amount == 0);
    return cells;
  }

  private record Count(long number) {}

  /** How many facts stand with their subjects. */
  long timeline() {
    return rows(Count.class, "select count(*) as number from timeline").getFirst().number();
  }

  long facts(UUID subject) {
    return rows(
            Count.class,
            "select count(*) as number from timeline where subject = '" + subject + "'")
        .getFirst()
        .number();
  }

  long rowsInUnusedSchemas() {
    return Stream.of("cijfers_a", "cijfers_b", "cijfers_c")
        .filter(schema -> used(schema) == 0)
        .flatMap(schema -> Stream.of("timeline", "cube", "cube_deel").map(t -> schema + "." + t))
        .mapToLong(
            t -> rows(Count.class, "select count(*) as number from " + t).getFirst().number())
        .sum();
  }

  private long used(String schema) {
    return rows(
            Count.class,
            "select count(*) as number from projection_version where schema = '" + schema + "'")
        .getFirst()
        .number();
  }

  /** Puts an event into the archive that no handler has seen. */
  void archive(UUID event, String gebeurtenis, String data) {
    change(
        """
        insert into inbox (event_id, topic, key, gebeurtenis, subject, recorded_at, data, received_at)
        values (cast(:event as uuid), 'plp.intake', :event, :gebeurtenis, :event, now(),
          cast(cast(:data as text) as jsonb), now())
        """,
        Map.of("event", event.toString(), "gebeurtenis", gebeurtenis, "data", data));
  }

  void park(UUID event) {
    change(
        "insert into parked (event_id, key, reason, parked_at)"
            + " values (cast(:event as uuid), :event, 'test', now())",
        Map.of("event", event.toString()));
  }

  void forget(UUID event) {
    change("delete from inbox where event_id = :event", Map.of("event", event));
  }

  private void change(String sql, Map<String, ?> parameters) {
    context.await(() -> live.run(session -> Rows.execute(session, sql, parameters)));
  }

  private <T> List<T> rows(Class<T> type, String sql) {
    return context.await(() -> live.run(session -> Rows.query(session, type, sql, Map.of())));
  }
}
