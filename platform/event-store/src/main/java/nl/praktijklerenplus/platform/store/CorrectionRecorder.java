package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Corrections;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.GebeurtenisGecorrigeerd;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;

/** Judges planned corrections and writes them. */
@ApplicationScoped
class CorrectionRecorder {

  private final EventStore store;
  private final Recorder recorder;
  private final SubjectKeys keys;
  private final IntegrationEventTranslator translator;
  private final CorrectionFields fields;
  private final Moments moments;

  CorrectionRecorder(
      EventStore store,
      Recorder recorder,
      SubjectKeys keys,
      IntegrationEventTranslator translator,
      CorrectionFields fields,
      Moments moments) {
    this.store = store;
    this.recorder = recorder;
    this.keys = keys;
    this.translator = translator;
    this.fields = fields;
    this.moments = moments;
  }

  /** Fills in what each correction will say, and says why it may not. */
  Uni<Optional<Refusal>> prepare(
      Mutiny.StatelessSession session,
      Request<Correction> request,
      List<PlannedCorrection<?, ?>> plans) {
    Optional<Refusal> refusal =
        first(plans, PlannedCorrection::allowed)
            .or(
                () ->
                    fields.assign(request.command().velden(), day(request.command(), plans), plans))
            .or(() -> first(plans, plan -> moment(request, plan)));
    if (refusal.isPresent()) {
      return Uni.createFrom().item(refusal);
    }
    Instant now = moments.now();
    return Multi.createFrom()
        .iterable(plans)
        .onItem()
        .transformToUniAndConcatenate(
            plan -> seal(session, request, plan, request.command().nieuweDatum(), now))
        .collect()
        .last()
        .map(
            _ ->
                first(
                    plans.stream().filter(PlannedCorrection::changes).toList(),
                    plan -> future(request, plan).or(plan::judge)));
  }

  /** Codes are judged on the day that the corrected fact will have. */
  private static LocalDate day(Correction correction, List<PlannedCorrection<?, ?>> plans) {
    return correction.nieuweDatum().orElseGet(plans.getFirst()::day);
  }

  private static Optional<Refusal> first(
      List<PlannedCorrection<?, ?>> plans,
      Function<PlannedCorrection<?, ?>, Optional<Refusal>> rule) {
    return plans.stream().map(rule).flatMap(Optional::stream).findFirst();
  }

  private Optional<Refusal> moment(Request<?> request, PlannedCorrection<?, ?> plan) {
    return moments
        .refusal(request, plan.stream)
        .or(
            () ->
                DateRules.append(plan.stream.history(), new Fact<>(plan.target, request.datum())));
  }

  /** The corrected day may not lie after the day on which the correction is known. */
  private Optional<Refusal> future(Request<Correction> request, PlannedCorrection<?, ?> plan) {
    return request
        .command()
        .nieuweDatum()
        .flatMap(day -> DateRules.moment(day, moments.bekend(request), moments.now()));
  }

  private <S, E extends DomainEvent> Uni<Void> seal(
      Mutiny.StatelessSession session,
      Request<?> request,
      PlannedCorrection<S, E> plan,
      Optional<LocalDate> nieuweDatum,
      Instant now) {
    plan.says(nieuweDatum);
    int version = plan.stream.version() + 1;
    UUID subject = subject(plan);
    return keys.sealer(session, plan.event, subject, version)
        .invoke(
            sealer ->
                plan.row =
                    recorder.row(
                        plan.aggregate,
                        request,
                        plan.event,
                        version,
                        request.datum(),
                        EventCodec.stored(plan.event, sealer.orElse(null)),
                        now))
        .replaceWithVoid();
  }

  private static <S, E extends DomainEvent> UUID subject(PlannedCorrection<S, E> plan) {
    return plan.aggregate.subject(
        plan.stream.id(), plan.stream.history().fold(plan.aggregate.decider()));
  }

  /** A correction that changes nothing is accepted and records nothing. */
  Uni<Executed> record(
      Mutiny.StatelessSession session, Request<?> request, List<PlannedCorrection<?, ?>> plans) {
    List<PlannedCorrection<?, ?>> changing =
        plans.stream().filter(PlannedCorrection::changes).toList();
    PlannedCorrection<?, ?> named = plans.getFirst();
    int version = named.stream.version() + (changing.contains(named) ? 1 : 0);
    return Multi.createFrom()
        .iterable(changing)
        .onItem()
        .transformToUniAndConcatenate(plan -> write(session, plan))
        .collect()
        .last()
        .replaceWith(
            () ->
                new Executed(
                    named.target.stream(),
                    version,
                    changing.stream().map(plan -> plan.row.eventId()).toList(),
                    false));
  }

  private <S, E extends DomainEvent> Uni<Void> write(
      Mutiny.StatelessSession session, PlannedCorrection<S, E> plan) {
    S state = plan.state();
    var published =
        EventCodec.published(
            new GebeurtenisGecorrigeerd(
                plan.event.stream(),
                plan.event.gebeurtenis(),
                plan.event.nieuweDatum(),
                CorrectionFields.published(plan)));
    OutboxRow outbox =
        translator.translate(
            plan.row,
            published,
            plan.aggregate.published(plan.stream.id(), state),
            plan.aggregate.subject(plan.stream.id(), state));
    return store
        .append(session, List.of(plan.row), List.of(outbox))
        .chain(
            () -> plan.aggregate.project(session, plan.target.stream(), state, plan.row.version()))
        .chain(
            () ->
                plan.aggregate.follow(
                    session, plan.target, plan.recorded(plan.corrected()).fact().event()));
  }

  /** A policy's event follows its cause; there is nobody to refuse it to. */
  <S, E extends DomainEvent> Uni<Void> move(
      Mutiny.StatelessSession session,
      PlannedCorrection<S, E> plan,
      LocalDate nieuweDatum,
      UUID correction,
      Instant bekend) {
    History<E> history = plan.stream.history();
    LocalDate day = Corrections.moved(history, plan.index(history), nieuweDatum);
    var request = Request.policy("move", DateRules.day(bekend), bekend, correction);
    return seal(session, request, plan, Optional.of(day), moments.now())
        .chain(() -> plan.changes() ? write(session, plan) : Uni.createFrom().voidItem());
  }
}
