package nl.praktijklerenplus.placement.samenwerking.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.samenwerking.Samenwerkingsafspraak;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakCommand;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakDecider;
import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakEvent;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.store.Aggregate;

/** A samenwerkingsafspraak is recorded once; nothing follows it here. */
@ApplicationScoped
public class SamenwerkingsafspraakAggregate
    implements Aggregate<
        SamenwerkingsafspraakCommand,
        Samenwerkingsafspraak,
        SamenwerkingsafspraakEvent,
        NoContext> {

  @Override
  public String plural() {
    return "samenwerkingsafspraken";
  }

  @Override
  public Decider<
          SamenwerkingsafspraakCommand,
          Samenwerkingsafspraak,
          SamenwerkingsafspraakEvent,
          NoContext>
      decider() {
    return new SamenwerkingsafspraakDecider();
  }

  @Override
  public Class<SamenwerkingsafspraakCommand> commands() {
    return SamenwerkingsafspraakCommand.class;
  }

  @Override
  public Class<SamenwerkingsafspraakEvent> events() {
    return SamenwerkingsafspraakEvent.class;
  }

  @Override
  public Uni<NoContext> known(
      Mutiny.StatelessSession session, SamenwerkingsafspraakCommand command, LocalDate datum) {
    return Uni.createFrom().item(new NoContext());
  }

  @Override
  public UUID subject(UUID stream, Samenwerkingsafspraak state) {
    return stream;
  }

  @Override
  public Map<String, Object> published(UUID stream, Samenwerkingsafspraak state) {
    return Map.of();
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Samenwerkingsafspraak state, int version) {
    return Uni.createFrom().voidItem();
  }
}
