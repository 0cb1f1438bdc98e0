package nl.praktijklerenplus.reporting.doelstelling.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.reporting.doelstelling.Doelstelling;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingCommand;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingDecider;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingEvent;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingOmgeving;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;

/** Recorded once, after that only corrected. */
@ApplicationScoped
public class DoelstellingAggregate
    implements Aggregate<
        DoelstellingCommand, Doelstelling, DoelstellingEvent, DoelstellingOmgeving> {

  private final DoelstellingStore store;

  DoelstellingAggregate(DoelstellingStore store) {
    this.store = store;
  }

  @Override
  public String plural() {
    return "doelstellingen";
  }

  @Override
  public Decider<DoelstellingCommand, Doelstelling, DoelstellingEvent, DoelstellingOmgeving>
      decider() {
    return new DoelstellingDecider();
  }

  @Override
  public Class<DoelstellingCommand> commands() {
    return DoelstellingCommand.class;
  }

  @Override
  public Class<DoelstellingEvent> events() {
    return DoelstellingEvent.class;
  }

  @Override
  public Uni<DoelstellingOmgeving> known(
      Mutiny.StatelessSession session, DoelstellingCommand command, LocalDate datum) {
    return switch (command) {
      case DoelstellingCommand.DoelstellingVastleggen goal ->
          Uni.createFrom().item(new DoelstellingOmgeving(Indicatoren.bekend(goal.indicator())));
    };
  }

  @Override
  public UUID subject(UUID stream, Doelstelling state) {
    return stream;
  }

  @Override
  public Map<String, Object> published(UUID stream, Doelstelling state) {
    return Map.of("doelstelling", stream);
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Doelstelling state, int version) {
    return switch (state) {
      case Doelstelling.Onbekend _ -> Uni.createFrom().voidItem();
      case Doelstelling.Vastgelegd stated -> store.write(session, stated, version);
    };
  }
}
