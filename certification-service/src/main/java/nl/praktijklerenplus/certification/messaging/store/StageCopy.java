package nl.praktijklerenplus.certification.messaging.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.certification.traject.Erkenningsdagen;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.store.Rows;

/** Where students learned and which werkgevers were recognised, as placement told it. */
@ApplicationScoped
public class StageCopy {

  private record StageRow(UUID werkgever, LocalDate begin, Optional<LocalDate> einde) {}

  private record Recognition(UUID werkgever, LocalDate vanaf, Optional<LocalDate> geldigTot) {}

  private record Number(long number) {}

  public Uni<Boolean> knows(Mutiny.StatelessSession session, UUID stage) {
    return Rows.query(
            session,
            Number.class,
            "select count(*) as number from stage where stage = :stage",
            Map.of("stage", stage))
        .map(rows -> rows.getFirst().number() > 0);
  }

  /** The student's stages with the recognitions of where they were. */
  public Uni<Erkenningsdagen> days(Mutiny.StatelessSession session, UUID student) {
    return Rows.query(
            session,
            StageRow.class,
            "select werkgever, begin, einde from stage where student = :student",
            Map.of("student", student))
        .chain(
            stages ->
                recognitions(session, student)
                    .map(
                        recognitions ->
                            new Erkenningsdagen(
                                stages.stream().map(StageCopy::stage).toList(), recognitions)));
  }

  private static Erkenningsdagen.Stage stage(StageRow row) {
    return new Erkenningsdagen.Stage(row.werkgever(), row.begin(), row.einde());
  }

  private static Uni<List<Erkenningsdagen.Erkenning>> recognitions(
      Mutiny.StatelessSession session, UUID student) {
    return Rows.query(
            session,
            Recognition.class,
            """
            select werkgever, vanaf, geldig_tot from erkenning
            where werkgever in (select werkgever from stage where student = :student)
            """,
            Map.of("student", student))
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new Erkenningsdagen.Erkenning(
                                row.werkgever(), row.vanaf(), row.geldigTot()))
                    .toList());
  }

  public Uni<Void> began(Mutiny.StatelessSession session, ReceivedEvent event) {
    return Rows.execute(
            session,
            """
            insert into stage (stage, student, werkgever, begin_event, begin)
            values (:stage, :student, :werkgever, :event, :datum)
            """,
            Map.of(
                "stage", event.aggregaat(),
                "student", event.uuid("student"),
                "werkgever", event.uuid("werkgever"),
                "event", event.eventId(),
                "datum", event.datum()))
        .replaceWithVoid();
  }

  public Uni<Void> ended(Mutiny.StatelessSession session, ReceivedEvent event) {
    return Rows.execute(
            session,
            "update stage set einde = :datum, einde_event = :event where stage = :stage",
            Map.of("stage", event.aggregaat(), "event", event.eventId(), "datum", event.datum()))
        .replaceWithVoid();
  }

  public Uni<Void> recognised(Mutiny.StatelessSession session, ReceivedEvent event) {
    Map<String, Object> values = new HashMap<>();
    values.put("event", event.eventId());
    values.put("werkgever", event.uuid("werkgever"));
    values.put("datum", event.datum());
    values.put("tot", Optional.ofNullable(event.text("geldigTot")).orElse(""));
    return Rows.execute(
            session,
            """
            insert into erkenning (event_id, werkgever, vanaf, geldig_tot)
            values (:event, :werkgever, :datum, cast(nullif(cast(:tot as text), '') as date))
            """,
            values)
        .replaceWithVoid();
  }

  /** A corrected day moves whatever that event told. */
  public Uni<Void> moved(Mutiny.StatelessSession session, UUID event, LocalDate datum) {
    Map<String, Object> values = Map.of("event", event, "datum", datum);
    return Rows.execute(
            session, "update stage set begin = :datum where begin_event = :event", values)
        .chain(
            () ->
                Rows.execute(
                    session, "update stage set einde = :datum where einde_event = :event", values))
        .chain(
            () ->
                Rows.execute(
                    session, "update erkenning set vanaf = :datum where event_id = :event", values))
        .replaceWithVoid();
  }

  /** A corrected end of a recognition; empty when it has none any more. */
  public Uni<Void> validUntil(Mutiny.StatelessSession session, UUID event, String geldigTot) {
    return Rows.execute(
            session,
            """
            update erkenning set geldig_tot = cast(nullif(cast(:tot as text), '') as date)
            where event_id = :event
            """,
            Map.of("event", event, "tot", Optional.ofNullable(geldigTot).orElse("")))
        .replaceWithVoid();
  }
}
