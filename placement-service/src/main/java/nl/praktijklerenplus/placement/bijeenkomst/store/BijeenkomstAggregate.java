package nl.praktijklerenplus.placement.bijeenkomst.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.bijeenkomst.Bijeenkomst;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstCommand;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstDecider;
import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstEvent;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.store.Aggregate;

/** A voorlichtingsbijeenkomst is recorded once; nothing follows it here. */
@ApplicationScoped
public class BijeenkomstAggregate
    implements Aggregate<BijeenkomstCommand, Bijeenkomst, BijeenkomstEvent, NoContext> {

  @Override
  public String plural() {
    return "voorlichtingsbijeenkomsten";
  }

  @Override
  public Decider<BijeenkomstCommand, Bijeenkomst, BijeenkomstEvent, NoContext> decider() {
    return new BijeenkomstDecider();
  }

  @Override
  public Class<BijeenkomstCommand> commands() {
    return BijeenkomstCommand.class;
  }

  @Override
  public Class<BijeenkomstEvent> events() {
    return BijeenkomstEvent.class;
  }

  @Override
  public Uni<NoContext> known(
      Mutiny.StatelessSession session, BijeenkomstCommand command, LocalDate datum) {
    return Uni.createFrom().item(new NoContext());
  }

  @Override
  public UUID subject(UUID stream, Bijeenkomst state) {
    return stream;
  }

  @Override
  public Map<String, Object> published(UUID stream, Bijeenkomst state) {
    return Map.of();
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Bijeenkomst state, int version) {
    return Uni.createFrom().voidItem();
  }
}
