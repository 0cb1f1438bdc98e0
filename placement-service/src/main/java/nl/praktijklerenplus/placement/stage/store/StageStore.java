package nl.praktijklerenplus.placement.stage.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.stage.Stage.Bekend;
import nl.praktijklerenplus.placement.stage.Stage.Voorbij;
import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Versioned;

/** The list of stages, and what it tells about who and what is taken. */
@ApplicationScoped
public class StageStore {

  /** A stage as a list shows it. */
  public record StageRij(
      UUID stage,
      UUID student,
      UUID leerwerkplek,
      UUID werkgever,
      String werkgeverCode,
      String toestand,
      LocalDate begonnenOp,
      Optional<LocalDate> geeindigdOp,
      int versie)
      implements Versioned, AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return Stream.of(student);
    }
  }

  public static final Overview<StageRij> STAGES =
      new Overview<>("stage_list", StageRij.class, "stage", "stage", "begonnenOp");

  private record Id(UUID stage) {}

  private record Day(LocalDate day) {}

  private record Knelpunt(UUID knelpunt, UUID stage) {}

  private static final ReadModel<StageRij> TABLE =
      new ReadModel<>("stage", StageRij.class, "stage");

  Uni<Void> write(Mutiny.StatelessSession session, Bekend state, int version) {
    var stage = state.gegevens();
    return TABLE
        .write(
            session,
            new StageRij(
                stage.stage(),
                stage.student(),
                stage.leerwerkplek(),
                stage.werkgever(),
                stage.werkgeverCode(),
                state.getClass().getSimpleName().toUpperCase(),
                stage.begonnenOp(),
                state instanceof Voorbij voorbij
                    ? Optional.of(voorbij.geeindigdOp())
                    : Optional.empty(),
                version))
        .chain(() -> writeKnelpunten(session, state));
  }

  private static Uni<Void> writeKnelpunten(Mutiny.StatelessSession session, Bekend state) {
    UUID stage = state.gegevens().stage();
    var rows =
        state.knelpunten().alle().stream().map(knelpunt -> new Knelpunt(knelpunt, stage)).toList();
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : Rows.execute(
                session,
                """
                insert into knelpunt (knelpunt, stage)
                select knelpunt, stage
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                  as r(knelpunt uuid, stage uuid)
                on conflict do nothing
                """,
                Map.of("rows", Rows.json(rows)))
            .replaceWithVoid();
  }

  /** Is the knelpunt known, at a stage other than {@code without}? */
  Uni<Boolean> hasKnelpunt(Mutiny.StatelessSession session, UUID knelpunt, UUID without) {
    return Rows.query(
            session,
            Id.class,
            "select stage from knelpunt where knelpunt = :knelpunt and stage <> :without",
            Map.of("knelpunt", knelpunt, "without", without))
        .map(rows -> !rows.isEmpty());
  }

  /** The student's stage that has begun and not ended. */
  public Uni<Optional<UUID>> running(Mutiny.StatelessSession session, UUID student) {
    return open(session, "student", student, Optional.empty())
        .map(rows -> rows.stream().findFirst().map(Id::stage));
  }

  /** Does a stage other than {@code without} hold the leerwerkplek? */
  public Uni<Boolean> bezet(
      Mutiny.StatelessSession session, UUID leerwerkplek, Optional<UUID> without) {
    return open(session, "leerwerkplek", leerwerkplek, without).map(rows -> !rows.isEmpty());
  }

  /** Has the student a stage other than {@code without}? */
  Uni<Boolean> opStage(Mutiny.StatelessSession session, UUID student, Optional<UUID> without) {
    return open(session, "student", student, without).map(rows -> !rows.isEmpty());
  }

  private static Uni<List<Id>> open(
      Mutiny.StatelessSession session, String column, UUID value, Optional<UUID> without) {
    Map<String, Object> parameters = new HashMap<>(Map.of("value", value));
    without.ifPresent(stage -> parameters.put("without", stage));
    return Rows.query(
        session,
        Id.class,
        "select stage from stage where %s = :value and geeindigd_op is null%s"
            .formatted(column, without.isPresent() ? " and stage <> :without" : ""),
        parameters);
  }

  /** The day on which the last stage at this leerwerkplek ended. */
  Uni<Optional<LocalDate>> lastEnd(Mutiny.StatelessSession session, UUID leerwerkplek) {
    return Rows.query(
            session,
            Day.class,
            """
            select geeindigd_op as day from stage
            where leerwerkplek = :leerwerkplek and geeindigd_op is not null
            order by geeindigd_op desc limit 1
            """,
            Map.of("leerwerkplek", leerwerkplek))
        .map(rows -> rows.stream().findFirst().map(Day::day));
  }

  Uni<Optional<StageRij>> find(Mutiny.StatelessSession session, UUID stage) {
    return STAGES.find(session, stage, new Listing());
  }
}
