package nl.praktijklerenplus.platform.conformance;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.ReadModel;

/** The counter as the store sees it, with a list that follows it. */
@ApplicationScoped
class CounterAggregate
    implements Aggregate<Counter.Asked, Counter.State, Counter.Happened, NoContext> {

  record Row(UUID counter, int total, int versie) {}

  static final ReadModel<Row> TABLE = new ReadModel<>("counter", Row.class, "counter");

  @Override
  public String plural() {
    return "counters";
  }

  @Override
  public Decider<Counter.Asked, Counter.State, Counter.Happened, NoContext> decider() {
    return new Counter();
  }

  @Override
  public Class<Counter.Asked> commands() {
    return Counter.Asked.class;
  }

  @Override
  public Class<Counter.Happened> events() {
    return Counter.Happened.class;
  }

  @Override
  public Uni<NoContext> known(
      Mutiny.StatelessSession session, Counter.Asked command, LocalDate datum) {
    return Uni.createFrom().item(new NoContext());
  }

  @Override
  public UUID subject(UUID stream, Counter.State state) {
    return stream;
  }

  @Override
  public Map<String, Object> published(UUID stream, Counter.State state) {
    return Map.of("counter", stream);
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Counter.State state, int version) {
    return TABLE.write(session, new Row(stream, state.total(), version));
  }
}
