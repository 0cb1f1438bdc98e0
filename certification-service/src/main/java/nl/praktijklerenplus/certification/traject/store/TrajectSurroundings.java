package nl.praktijklerenplus.certification.traject.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.certification.messaging.store.StageCopy;
import nl.praktijklerenplus.certification.messaging.store.StudentCopy;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.certification.traject.StudentBeeld;
import nl.praktijklerenplus.certification.traject.TrajectOmgeving;
import nl.praktijklerenplus.platform.rest.ReferenceData;
import nl.praktijklerenplus.platform.store.Locks;

/** Gathers, under lock, what must be known from outside a traject. */
@ApplicationScoped
class TrajectSurroundings {

  private static final TrajectOmgeving GEEN = TrajectOmgeving.GEEN;

  private final TrajectStore trajecten;
  private final StudentCopy students;
  private final StageCopy stages;
  private final ReferenceData reference;

  TrajectSurroundings(
      TrajectStore trajecten, StudentCopy students, StageCopy stages, ReferenceData reference) {
    this.trajecten = trajecten;
    this.students = students;
    this.stages = stages;
    this.reference = reference;
  }

  Uni<TrajectOmgeving> of(
      Mutiny.StatelessSession session, ErkenningstrajectCommand command, LocalDate datum) {
    return switch (command) {
      case ErkenningstrajectStarten starten -> beforeStart(session, starten, datum);
      case WerkprocesBeoordelen beoordelen -> beforeJudging(session, beoordelen);
      case ErkenningToekennen toekennen -> beforeRecognition(session, toekennen.traject());
      case OpdrachtAfronden _,
          RmtAanvragen _,
          RmtAkkoordVastleggen _,
          RmtAfwijzen _,
          AanmeldenNova _,
          PraktijkverklaringUitreiken _,
          PraktijkverklaringIntrekken _,
          ErkenningstrajectStoppen _ ->
          Uni.createFrom().item(GEEN);
    };
  }

  private Uni<TrajectOmgeving> beforeStart(
      Mutiny.StatelessSession session, ErkenningstrajectStarten starten, LocalDate datum) {
    Set<String> werkprocessen = reference.under("werkproces", starten.kwalificatie(), datum);
    return Locks.hold(session, starten.student())
        .chain(() -> students.now(session, starten.student()))
        .chain(
            student ->
                trajecten
                    .running(session, starten.student(), starten.kwalificatie())
                    .map(
                        running ->
                            new TrajectOmgeving(student, running, werkprocessen, true, false)));
  }

  private Uni<TrajectOmgeving> beforeJudging(
      Mutiny.StatelessSession session, WerkprocesBeoordelen beoordelen) {
    return beoordelen
        .stage()
        .map(stage -> stages.knows(session, stage))
        .orElseGet(() -> Uni.createFrom().item(true))
        .map(
            known ->
                new TrajectOmgeving(
                    GEEN.student(), false, GEEN.werkprocessenVanKwalificatie(), known, false));
  }

  private Uni<TrajectOmgeving> beforeRecognition(Mutiny.StatelessSession session, UUID traject) {
    return trajecten
        .find(session, traject)
        .chain(
            row ->
                row.isEmpty()
                    ? Uni.createFrom().item(GEEN)
                    : stages
                        .days(session, row.get().student())
                        .map(days -> recognised(days.erkendOpEenStagedag())));
  }

  private static TrajectOmgeving recognised(boolean erkend) {
    return new TrajectOmgeving(
        GEEN.student(), false, GEEN.werkprocessenVanKwalificatie(), true, erkend);
  }

  /** What a trial takes for granted: that intake and placement would say yes. */
  static Optional<TrajectOmgeving> assumed(
      ErkenningstrajectCommand command, TrajectOmgeving known) {
    boolean others =
        command instanceof ErkenningstrajectStarten
            || command instanceof ErkenningToekennen
            || (command instanceof WerkprocesBeoordelen judge && judge.stage().isPresent());
    return others
        ? Optional.of(
            new TrajectOmgeving(
                Optional.of(new StudentBeeld("ACTIEF", LocalDate.MIN)),
                known.anderTrajectLoopt(),
                known.werkprocessenVanKwalificatie(),
                true,
                true))
        : Optional.empty();
  }
}
