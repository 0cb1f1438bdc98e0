package nl.praktijklerenplus.platform.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.DomainEvent;

/**
 * What the executor must know of one kind of aggregate: its rules, what it needs from around it,
 * how it is published, and which read model follows it.
 */
public interface Aggregate<C extends Command, S, E extends DomainEvent, K> {

  /** The plural Dutch noun: name of the category and part of the published type. */
  String plural();

  Decider<C, S, E, K> decider();

  Class<C> commands();

  Class<E> events();

  /** The read model with a row for each of its streams, when these are about persons. */
  default Optional<String> persons() {
    return Optional.empty();
  }

  /** What must lie within the reach of who gives the command; empty when it is about nobody. */
  default Optional<Whose> whose(C command) {
    return persons().map(table -> Whose.own(table, command.stream()));
  }

  /** Which stream the command is decided against, when only the database can tell. */
  default Uni<UUID> stream(Mutiny.StatelessSession session, C command) {
    return Uni.createFrom().item(command.stream());
  }

  /** Reads, and locks, what must be known from outside the aggregate. */
  Uni<K> known(Mutiny.StatelessSession session, C command, LocalDate datum);

  /** The key on Kafka, and the person or thing whose key seals what is sensitive. */
  UUID subject(UUID stream, S state);

  /** Identities that every published event carries besides its own fields. */
  Map<String, Object> published(UUID stream, S state);

  /** Writes the read model that follows this aggregate, in the command's own transaction. */
  Uni<Void> project(Mutiny.StatelessSession session, UUID stream, S state, int version);

  /**
   * What one event by itself asks to be kept besides, in the command's own transaction.
   *
   * @param row where it stands
   * @param event as it is now: as it was recorded, or as a correction says
   */
  default Uni<Void> follow(Mutiny.StatelessSession session, EventRow row, E event) {
    return Uni.createFrom().voidItem();
  }

  /**
   * For a trial: what is known when another service would say yes. Empty when no other service has
   * a say in this command.
   */
  default Optional<K> assumed(C command, K known) {
    return Optional.empty();
  }
}
