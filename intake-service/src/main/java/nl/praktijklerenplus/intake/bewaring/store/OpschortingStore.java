package nl.praktijklerenplus.intake.bewaring.store;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.intake.bewaring.Opschortingsreden;
import nl.praktijklerenplus.platform.store.EventStore;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * Whose data is kept although its term ends. It is told to nobody: that there is a dispute is
 * personal.
 */
@ApplicationScoped
public class OpschortingStore {

  /** The last line about a student. */
  public record Opschorting(
      UUID student,
      boolean opgeschort,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Opschortingsreden> reden,
      Instant recordedAt) {}

  private final Transactions transactions;
  private final EventStore events;
  private final Clock clock;

  OpschortingStore(Transactions transactions, EventStore events, Clock clock) {
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Suspends, or with no reason resumes; empty when nobody is known by this identity.
   *
   * @param actor who decided it
   */
  public Uni<Optional<Opschorting>> set(
      UUID student, Optional<Opschortingsreden> reden, UUID actor) {
    return transactions.run(
        session ->
            events
                .knows(session, student)
                .chain(
                    known ->
                        known
                            ? add(session, student, reden, actor)
                                .chain(() -> last(session, student))
                            : Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Integer> add(
      Mutiny.StatelessSession session,
      UUID student,
      Optional<Opschortingsreden> reden,
      UUID actor) {
    Map<String, Object> line = new HashMap<>();
    line.put("student", student);
    line.put("opgeschort", reden.isPresent());
    line.put("reden", reden.map(Enum::name).orElse(""));
    line.put("actor", actor);
    line.put("now", clock.instant());
    return Rows.execute(
        session,
        """
        insert into opschorting (student, opgeschort, reden, actor, recorded_at)
        values (:student, :opgeschort, nullif(:reden, ''), :actor, :now)
        """,
        line);
  }

  public Uni<Optional<Opschorting>> last(Mutiny.StatelessSession session, UUID student) {
    return Rows.query(
            session,
            Opschorting.class,
            """
            select student, opgeschort, reden, recorded_at from opschorting
            where student = :student order by regel desc limit 1
            """,
            Map.of("student", student))
        .map(List::stream)
        .map(java.util.stream.Stream::findFirst);
  }
}
