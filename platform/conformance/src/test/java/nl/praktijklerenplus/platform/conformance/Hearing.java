package nl.praktijklerenplus.platform.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.EventHandler;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.Rows;

/** Writes down each number it hears; chokes on poison until that is said to be mended. */
@ApplicationScoped
class Hearing implements EventHandler {

  static final String TOPIC = "plp.placement";

  private final AtomicBoolean mended = new AtomicBoolean();

  private final AtomicInteger outages = new AtomicInteger();

  void mended(boolean now) {
    mended.set(now);
  }

  /** So many times the database will seem to go away after an event was written. */
  void outages(int times) {
    outages.set(times);
  }

  int outagesLeft() {
    return outages.get();
  }

  @Override
  public Set<String> topics() {
    return Set.of(TOPIC);
  }

  @Override
  public Uni<Void> handle(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
    return Multi.createFrom()
        .iterable(events)
        .filter(event -> event.gebeurtenis().equals("Number"))
        .onItem()
        .transformToUniAndConcatenate(event -> write(session, event))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Integer> write(Mutiny.StatelessSession session, ReceivedEvent event) {
    if (event.data().has("poison") && !mended.get()) {
      return Uni.createFrom().failure(new IllegalArgumentException("poison"));
    }
    return Rows.execute(
            session,
            "insert into heard (key, number) values (:key, :number)",
            Map.of("key", event.key(), "number", event.data().get("number").intValue()))
        .call(this::perhapsOutage);
  }

  private Uni<Void> perhapsOutage() {
    boolean away = outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    return away
        ? Uni.createFrom().failure(new IOException("the database went away"))
        : Uni.createFrom().voidItem();
  }
}
