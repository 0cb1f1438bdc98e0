package nl.praktijklerenplus.placement.werkgever.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.werkgever.Werkgever;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand;
import nl.praktijklerenplus.placement.werkgever.WerkgeverDecider;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.store.Aggregate;

/** A werkgever is decided on its own past alone. */
@ApplicationScoped
public class WerkgeverAggregate
    implements Aggregate<WerkgeverCommand, Werkgever, WerkgeverEvent, NoContext> {

  private final WerkgeverStore werkgevers;

  WerkgeverAggregate(WerkgeverStore werkgevers) {
    this.werkgevers = werkgevers;
  }

  @Override
  public String plural() {
    return "werkgevers";
  }

  @Override
  public Decider<WerkgeverCommand, Werkgever, WerkgeverEvent, NoContext> decider() {
    return new WerkgeverDecider();
  }

  @Override
  public Class<WerkgeverCommand> commands() {
    return WerkgeverCommand.class;
  }

  @Override
  public Class<WerkgeverEvent> events() {
    return WerkgeverEvent.class;
  }

  @Override
  public Uni<NoContext> known(
      Mutiny.StatelessSession session, WerkgeverCommand command, LocalDate datum) {
    return Uni.createFrom().item(new NoContext());
  }

  @Override
  public UUID subject(UUID stream, Werkgever state) {
    return stream;
  }

  @Override
  public Map<String, Object> published(UUID stream, Werkgever state) {
    return switch (state) {
      case Werkgever.Onbekend _ -> Map.of();
      case Werkgever.Geworven geworven ->
          Map.of("werkgever", stream, "werkgeverCode", geworven.code());
    };
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Werkgever state, int version) {
    return switch (state) {
      case Werkgever.Onbekend _ -> Uni.createFrom().voidItem();
      case Werkgever.Geworven geworven -> werkgevers.write(session, geworven, version);
    };
  }
}
