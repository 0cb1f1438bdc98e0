package nl.praktijklerenplus.platform.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Actor;

/** Writes down whose data is sent without anybody asking at that moment. */
@ApplicationScoped
public class Disclosures {

  private final AccessLog log;
  private final Clock clock;
  private final String service;

  Disclosures(
      AccessLog log,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.log = log;
    this.clock = clock;
    this.service = service;
  }

  /**
   * In the transaction that must be committed before anything is sent.
   *
   * @param operation what sends it
   * @param activity for what
   * @param actor who asked once for it to be sent
   */
  public Uni<Void> write(
      Mutiny.StatelessSession session,
      String operation,
      String activity,
      Actor actor,
      Set<UUID> persons) {
    Instant now = clock.instant();
    Reading reading =
        new Reading(TraceContext.of(null), operation, activity, now, actor, Set.of(), service);
    return persons.isEmpty()
        ? Uni.createFrom().voidItem()
        : log.append(session, reading.of(List.copyOf(persons), now));
  }
}
