package nl.praktijklerenplus.placement.stage.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.leerwerkplek.store.LeerwerkplekStore;
import nl.praktijklerenplus.placement.leerwerkplek.store.LeerwerkplekStore.LeerwerkplekRij;
import nl.praktijklerenplus.placement.messaging.store.StudentCopy;
import nl.praktijklerenplus.placement.stage.PlekBeeld;
import nl.praktijklerenplus.placement.stage.StageCommand.KnelpuntMelden;
import nl.praktijklerenplus.placement.stage.StageCommand.StageStarten;
import nl.praktijklerenplus.placement.stage.StageCommand.StageWisselen;
import nl.praktijklerenplus.placement.stage.StageOmgeving;
import nl.praktijklerenplus.placement.stage.StudentBeeld;
import nl.praktijklerenplus.placement.stage.StudentToestand;
import nl.praktijklerenplus.placement.stage.store.StageStore.StageRij;
import nl.praktijklerenplus.placement.werkgever.store.WerkgeverStore;
import nl.praktijklerenplus.platform.store.EventStore;
import nl.praktijklerenplus.platform.store.Locks;

/** Gathers, under lock, what must be known before a stage begins. */
@ApplicationScoped
class StageSurroundings {

  private final StudentCopy students;
  private final LeerwerkplekStore plekken;
  private final WerkgeverStore werkgevers;
  private final StageStore stages;
  private final EventStore events;

  StageSurroundings(
      StudentCopy students,
      LeerwerkplekStore plekken,
      WerkgeverStore werkgevers,
      StageStore stages,
      EventStore events) {
    this.students = students;
    this.plekken = plekken;
    this.werkgevers = werkgevers;
    this.stages = stages;
    this.events = events;
  }

  /** A stage that is left behind, on its last day. */
  private record Left(UUID stage, UUID leerwerkplek, LocalDate day) {}

  Uni<StageOmgeving> of(Mutiny.StatelessSession session, StageStarten starten) {
    return Locks.hold(session, starten.student(), starten.leerwerkplek())
        .chain(
            () ->
                gather(
                    session,
                    Optional.of(starten.student()),
                    starten.leerwerkplek(),
                    starten.leermeester(),
                    Optional.empty(),
                    false));
  }

  /** Told as if the old stage had ended on the day of the command. */
  Uni<StageOmgeving> of(Mutiny.StatelessSession session, StageWisselen wisselen, LocalDate day) {
    return stages
        .find(session, wisselen.stage())
        .call(old -> lock(session, wisselen, old))
        .chain(
            old ->
                events
                    .knows(session, wisselen.nieuweStage())
                    .chain(
                        taken ->
                            gather(
                                session,
                                old.map(StageRij::student),
                                wisselen.leerwerkplek(),
                                wisselen.leermeester(),
                                old.map(row -> new Left(row.stage(), row.leerwerkplek(), day)),
                                taken)));
  }

  Uni<StageOmgeving> of(Mutiny.StatelessSession session, KnelpuntMelden melden) {
    return Locks.hold(session, melden.knelpunt())
        .chain(() -> stages.hasKnelpunt(session, melden.knelpunt(), melden.stage()))
        .map(StageOmgeving::knelpunt);
  }

  private static Uni<Void> lock(
      Mutiny.StatelessSession session, StageWisselen wisselen, Optional<StageRij> old) {
    return Locks.hold(
        session,
        Stream.concat(
                Stream.of(wisselen.leerwerkplek()),
                old.stream().flatMap(row -> Stream.of(row.student(), row.leerwerkplek())))
            .toArray(UUID[]::new));
  }

  private Uni<StageOmgeving> gather(
      Mutiny.StatelessSession session,
      Optional<UUID> student,
      UUID leerwerkplek,
      Optional<UUID> leermeester,
      Optional<Left> left,
      boolean taken) {
    Optional<UUID> without = left.map(Left::stage);
    return student(session, student)
        .chain(
            beeld ->
                opStage(session, student, without)
                    .chain(
                        busy ->
                            plek(session, leerwerkplek, left)
                                .chain(
                                    plek ->
                                        leermeester(session, leermeester)
                                            .map(
                                                known ->
                                                    new StageOmgeving(
                                                        beeld, busy, plek, known, taken)))));
  }

  private Uni<Optional<StudentBeeld>> student(
      Mutiny.StatelessSession session, Optional<UUID> student) {
    return student
        .map(id -> students.now(session, id))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private Uni<Boolean> opStage(
      Mutiny.StatelessSession session, Optional<UUID> student, Optional<UUID> without) {
    return student
        .map(id -> stages.opStage(session, id, without))
        .orElseGet(() -> Uni.createFrom().item(false));
  }

  private Uni<Boolean> leermeester(Mutiny.StatelessSession session, Optional<UUID> leermeester) {
    return leermeester
        .map(id -> werkgevers.hasLeermeester(session, id, Optional.empty()))
        .orElseGet(() -> Uni.createFrom().item(true));
  }

  private Uni<Optional<PlekBeeld>> plek(
      Mutiny.StatelessSession session, UUID leerwerkplek, Optional<Left> left) {
    return plekken
        .find(session, leerwerkplek)
        .chain(
            row ->
                stages
                    .bezet(session, leerwerkplek, left.map(Left::stage))
                    .chain(
                        bezet ->
                            stages
                                .lastEnd(session, leerwerkplek)
                                .map(end -> row.map(plek -> beeld(plek, bezet, end, left)))));
  }

  private static PlekBeeld beeld(
      LeerwerkplekRij plek, boolean bezet, Optional<LocalDate> lastEnd, Optional<Left> left) {
    LocalDate changed =
        Stream.of(
                Optional.of(plek.aangebodenOp()),
                lastEnd,
                left.filter(old -> old.leerwerkplek().equals(plek.leerwerkplek())).map(Left::day))
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo)
            .orElseThrow();
    return new PlekBeeld(
        plek.werkgever(), plek.werkgeverCode(), plek.ingetrokken(), bezet, changed);
  }

  static StageOmgeving withActiveStudent(StageOmgeving known) {
    return new StageOmgeving(
        Optional.of(new StudentBeeld(StudentToestand.ACTIEF, LocalDate.MIN)),
        known.studentHeeftAndereStage(),
        known.plek(),
        known.leermeesterBekend(),
        known.nieuweStageBekend());
  }
}
