package nl.praktijklerenplus.intake.student.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.intake.student.StudentEvent.NoodtoegangGenomen;
import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.EventRow;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.Rows;

/** Who took emergency access to whom: to be looked at by who watches over privacy. */
@ApplicationScoped
public class NoodtoegangStore {

  /**
   * @param noodtoegang the event by which it was taken; later ones come later in order
   * @param actor who took it, and may look until it ends
   * @param organisatie of the actor
   */
  public record NoodtoegangRij(
      UUID noodtoegang,
      UUID student,
      String reden,
      UUID actor,
      Optional<String> organisatie,
      Instant genomenOp,
      Instant tot)
      implements AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return Stream.of(student);
    }
  }

  public static final Overview<NoodtoegangRij> NOODTOEGANGEN =
      new Overview<>("noodtoegang", NoodtoegangRij.class, "noodtoegang");

  Uni<Void> write(Mutiny.StatelessSession session, EventRow row, NoodtoegangGenomen taken) {
    NoodtoegangRij line =
        new NoodtoegangRij(
            row.eventId(),
            taken.student(),
            taken.reden().name(),
            row.actor(),
            Optional.ofNullable(row.organisatie()),
            row.recordedAt(),
            taken.tot());
    return Rows.execute(
            session,
            """
            insert into noodtoegang
            select * from jsonb_populate_record(
              cast(null as noodtoegang), cast(cast(:line as text) as jsonb))
            """,
            Map.of("line", Rows.json(line)))
        .replaceWithVoid();
  }
}
