package nl.praktijklerenplus.platform.testkit.contract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.EventHandler;
import nl.praktijklerenplus.platform.consumer.Inbox;
import nl.praktijklerenplus.platform.consumer.KafkaReader;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.relay.Topics;
import nl.praktijklerenplus.platform.store.Reach;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service can read every golden file of the topics that it listens to, and does something with
 * exactly those whose schema says so in {@code x-reageert}. Its own handler reads them, in the
 * order of the story, in a transaction that is undone.
 */
public final class ConsumerContract {

  private static final String CHANGED =
      "select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) as rows"
          + " from pg_stat_xact_user_tables where relname <> 'inbox'";

  private record Changed(long rows) {}

  private ConsumerContract() {}

  /**
   * @param service the name under which the schemas say that it reacts
   */
  public static void check(String service) {
    Map<GoldenEvent, Long> changes = read();
    assertThat(changes).hasSizeGreaterThan(10);
    changes.forEach(
        (golden, rows) -> {
          // What a correction touches depends on the event that it corrects.
          if (!golden.gebeurtenis().equals("GebeurtenisGecorrigeerd")) {
            assertThat(rows > 0)
                .as("%s does something with %s", service, golden.headers().get("ce_type"))
                .isEqualTo(saidToReact(golden, service));
          }
        });
  }

  private static boolean saidToReact(GoldenEvent golden, String service) {
    var schema = ContractFolder.read(ContractFolder.schema(golden.plural(), golden.gebeurtenis()));
    return schema.get("x-reageert").findValuesAsText("dienst").contains(service);
  }

  private static Map<GoldenEvent, Long> read() {
    EventHandler handler = bean(EventHandler.class);
    Map<GoldenEvent, Long> changes = new LinkedHashMap<>();
    bean(OnContext.class)
        .await(
            () ->
                bean(Transactions.class)
                    .undone(
                        session ->
                            Reach.EVERYTHING
                                .set(session)
                                .chain(
                                    () ->
                                        each(
                                            session, handler, golden(handler.topics()), changes))));
    return changes;
  }

  private static List<GoldenEvent> golden(Set<String> topics) {
    return GoldenEvent.all().stream()
        .filter(golden -> topics.contains(golden.topic()))
        .sorted(
            Comparator.comparing((GoldenEvent golden) -> Topics.ALL.indexOf(golden.topic()))
                .thenComparing(GoldenEvent::versie))
        .toList();
  }

  private static Uni<Void> each(
      Mutiny.StatelessSession session,
      EventHandler handler,
      List<GoldenEvent> golden,
      Map<GoldenEvent, Long> changes) {
    return Multi.createFrom()
        .iterable(golden)
        .onItem()
        .transformToUniAndConcatenate(
            one -> one(session, handler, one).invoke(rows -> changes.put(one, rows)))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static Uni<Long> one(
      Mutiny.StatelessSession session, EventHandler handler, GoldenEvent golden) {
    var event = KafkaReader.read(golden.message()).orElseThrow();
    return changed(session)
        .chain(
            before ->
                bean(Inbox.class)
                    .keep(session, List.of(event))
                    .chain(fresh -> handler.handle(session, fresh))
                    .chain(() -> changed(session))
                    .map(after -> after - before));
  }

  private static Uni<Long> changed(Mutiny.StatelessSession session) {
    return Rows.query(session, Changed.class, CHANGED, Map.of())
        .map(rows -> rows.getFirst().rows());
  }

  private static <T> T bean(Class<T> type) {
    return Arc.container().instance(type).get();
  }
}
