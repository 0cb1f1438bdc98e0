package nl.praktijklerenplus.reporting.observatie.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.reporting.observatie.Observatie;
import nl.praktijklerenplus.reporting.observatie.ObservatieCommand;
import nl.praktijklerenplus.reporting.observatie.ObservatieDecider;
import nl.praktijklerenplus.reporting.observatie.ObservatieEvent;

/** Recorded once, after that only corrected. */
@ApplicationScoped
public class ObservatieAggregate
    implements Aggregate<ObservatieCommand, Observatie, ObservatieEvent, NoContext> {

  private final ObservatieStore store;

  ObservatieAggregate(ObservatieStore store) {
    this.store = store;
  }

  @Override
  public String plural() {
    return "observaties";
  }

  @Override
  public Decider<ObservatieCommand, Observatie, ObservatieEvent, NoContext> decider() {
    return new ObservatieDecider();
  }

  @Override
  public Class<ObservatieCommand> commands() {
    return ObservatieCommand.class;
  }

  @Override
  public Class<ObservatieEvent> events() {
    return ObservatieEvent.class;
  }

  @Override
  public Uni<NoContext> known(
      Mutiny.StatelessSession session, ObservatieCommand command, LocalDate datum) {
    return Uni.createFrom().item(new NoContext());
  }

  @Override
  public UUID subject(UUID stream, Observatie state) {
    return stream;
  }

  @Override
  public Map<String, Object> published(UUID stream, Observatie state) {
    return Map.of("observatie", stream);
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Observatie state, int version) {
    return switch (state) {
      case Observatie.Onbekend _ -> Uni.createFrom().voidItem();
      case Observatie.Vastgelegd stated -> store.write(session, stated, version);
    };
  }
}
