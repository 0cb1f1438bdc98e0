package nl.praktijklerenplus.placement.werkgever.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.werkgever.Werkgever;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand;
import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.WerkgeverDecider;
import nl.praktijklerenplus.placement.werkgever.WerkgeverEvent;
import nl.praktijklerenplus.placement.werkgever.WerkgeverOmgeving;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.Locks;

/** A werkgever needs to know whether a leermeester is another's already. */
@ApplicationScoped
public class WerkgeverAggregate
    implements Aggregate<WerkgeverCommand, Werkgever, WerkgeverEvent, WerkgeverOmgeving> {

  private final WerkgeverStore werkgevers;

  WerkgeverAggregate(WerkgeverStore werkgevers) {
    this.werkgevers = werkgevers;
  }

  @Override
  public String plural() {
    return "werkgevers";
  }

  @Override
  public Decider<WerkgeverCommand, Werkgever, WerkgeverEvent, WerkgeverOmgeving> decider() {
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
  public Uni<WerkgeverOmgeving> known(
      Mutiny.StatelessSession session, WerkgeverCommand command, LocalDate datum) {
    return switch (command) {
      case LeermeesterAanstellen(UUID werkgever, UUID leermeester) ->
          Locks.hold(session, leermeester)
              .chain(() -> werkgevers.hasLeermeester(session, leermeester, Optional.of(werkgever)))
              .map(WerkgeverOmgeving::new);
      case WerkgeverWerven _,
          WerkgeversgesprekVoeren _,
          LeerbedrijfErkennen _,
          LeermeesterTrainen _ ->
          Uni.createFrom().item(WerkgeverOmgeving.GEEN);
    };
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
