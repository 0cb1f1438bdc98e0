package nl.praktijklerenplus.reporting.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever came in and in whatever order and batches: what stands in the cube is what the pure
 * function says of the whole archive at once.
 */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class CubeIsTheArchiveTest {

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
      LocalDate geldigOp,
      LocalDate bekendOp,
      long delta) {

    Moment moment() {
      Dimensies dimensies = new Dimensies(organisatie, richting, werkgever, kenmerk);
      return new Moment(bekendOp, new Cel(indicator, dimensies, geldigOp));
    }
  }

  @Inject Transactions transactions;
  @Inject OnContext context;

  @Test
  void bothProjectYearsShuffledAndDeliveredTwiceGiveTheFiguresOfTheWholeArchive() {
    List<Feit> years = Referentiejaar.lees("eerste-projectjaar.jsonl", "tweede-projectjaar.jsonl");
    List<Feit> twice = new ArrayList<>(years);
    twice.addAll(years);
    Collections.shuffle(twice, new Random(7));
    try (OtherService others = new OtherService()) {
      twice.forEach(feit -> publish(others, feit));
    }
    years.forEach(feit -> Platform.untilIn(feit.id()));

    Map<Moment, Long> stored = stored();
    assertThat(stored).hasSizeGreaterThan(500).isEqualTo(computed());
  }

  private static void publish(OtherService others, Feit feit) {
    Map<String, Object> fields = new HashMap<>(feit.velden());
    fields.put("bekend", feit.bekend().toString());
    others.repeats(
        feit.id(),
        topic(feit),
        feit.gebeurtenis(),
        feit.stroom(),
        feit.stroom(),
        feit.versie(),
        feit.datum().toString(),
        fields);
  }

  /** Several topics, so that batches hold facts of one subject from different streams. */
  private static String topic(Feit feit) {
    return feit.heeft("stage") || !feit.heeft("student") ? "plp.placement" : "plp.intake";
  }

  private Map<Moment, Long> stored() {
    Map<Moment, Long> cells = new HashMap<>();
    rows(Stored.class, "select * from cube where delta <> 0")
        .forEach(row -> cells.put(row.moment(), row.delta()));
    return cells;
  }

  private Map<Moment, Long> computed() {
    List<Feit> archive =
        rows(Archived.class, "select event_id, gebeurtenis, data from inbox").stream()
            .map(Archived::feit)
            .toList();
    Map<Moment, Long> cells = new HashMap<>();
    for (Delta delta : Kubus.van(archive).deltas()) {
      cells.merge(Moment.van(delta), (long) delta.aantal(), Long::sum);
    }
    cells.values().removeIf(amount -> amount == 0);
    return cells;
  }

  private <T> List<T> rows(Class<T> type, String sql) {
    return context.await(
        () -> transactions.run(session -> Rows.query(session, type, sql, Map.of())));
  }
}
