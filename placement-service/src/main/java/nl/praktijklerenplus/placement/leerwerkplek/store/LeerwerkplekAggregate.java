package nl.praktijklerenplus.placement.leerwerkplek.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand.LeerwerkplekAanbieden;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand.LeerwerkplekIntrekken;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekDecider;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekEvent;
import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekOmgeving;
import nl.praktijklerenplus.placement.stage.store.StageStore;
import nl.praktijklerenplus.placement.werkgever.store.WerkgeverStore;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.Locks;

/** A leerwerkplek needs to know its werkgever, and whether a stage holds it. */
@ApplicationScoped
public class LeerwerkplekAggregate
    implements Aggregate<
        LeerwerkplekCommand, Leerwerkplek, LeerwerkplekEvent, LeerwerkplekOmgeving> {

  private final LeerwerkplekStore plekken;
  private final WerkgeverStore werkgevers;
  private final StageStore stages;

  LeerwerkplekAggregate(LeerwerkplekStore plekken, WerkgeverStore werkgevers, StageStore stages) {
    this.plekken = plekken;
    this.werkgevers = werkgevers;
    this.stages = stages;
  }

  @Override
  public String plural() {
    return "leerwerkplekken";
  }

  @Override
  public Decider<LeerwerkplekCommand, Leerwerkplek, LeerwerkplekEvent, LeerwerkplekOmgeving>
      decider() {
    return new LeerwerkplekDecider();
  }

  @Override
  public Class<LeerwerkplekCommand> commands() {
    return LeerwerkplekCommand.class;
  }

  @Override
  public Class<LeerwerkplekEvent> events() {
    return LeerwerkplekEvent.class;
  }

  @Override
  public Uni<LeerwerkplekOmgeving> known(
      Mutiny.StatelessSession session, LeerwerkplekCommand command, LocalDate datum) {
    return switch (command) {
      case LeerwerkplekAanbieden aanbieden ->
          werkgevers
              .code(session, aanbieden.werkgever())
              .map(code -> new LeerwerkplekOmgeving(code, false));
      case LeerwerkplekIntrekken(UUID leerwerkplek) ->
          Locks.hold(session, leerwerkplek)
              .chain(() -> stages.bezet(session, leerwerkplek, Optional.empty()))
              .map(bezet -> new LeerwerkplekOmgeving(Optional.empty(), bezet));
    };
  }

  @Override
  public UUID subject(UUID stream, Leerwerkplek state) {
    return switch (state) {
      case Leerwerkplek.Onbekend _ -> stream;
      case Leerwerkplek.Bekend bekend -> bekend.gegevens().werkgever();
    };
  }

  @Override
  public Map<String, Object> published(UUID stream, Leerwerkplek state) {
    return switch (state) {
      case Leerwerkplek.Onbekend _ -> Map.of();
      case Leerwerkplek.Bekend bekend ->
          Map.of(
              "leerwerkplek", stream,
              "werkgever", bekend.gegevens().werkgever(),
              "werkgeverCode", bekend.gegevens().werkgeverCode());
    };
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Leerwerkplek state, int version) {
    return switch (state) {
      case Leerwerkplek.Onbekend _ -> Uni.createFrom().voidItem();
      case Leerwerkplek.Bekend bekend -> plekken.write(session, bekend, version);
    };
  }
}
