package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.GebeurtenisOnbekend;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;

/** GebeurtenisCorrigeren, the same for every aggregate of a service. */
@ApplicationScoped
public class CorrectionExecutor {

  private final EventStore store;
  private final CorrectionRecorder recorder;
  private final Idempotency idempotency;
  private final Admission admission;
  private final Transactions transactions;
  private final List<Aggregate<?, ?, ?, ?>> aggregates;

  CorrectionExecutor(
      EventStore store,
      CorrectionRecorder recorder,
      Idempotency idempotency,
      Admission admission,
      Transactions transactions,
      @All List<Aggregate<?, ?, ?, ?>> aggregates) {
    this.store = store;
    this.recorder = recorder;
    this.idempotency = idempotency;
    this.admission = admission;
    this.transactions = transactions;
    this.aggregates = aggregates;
  }

  /**
   * In a transaction of its own.
   *
   * @param corrector who asks
   */
  public Uni<CommandOutcome> execute(Request<Correction> request, Corrector corrector) {
    return transactions.retrying(
        request.command().gebeurtenis(), session -> within(session, request, corrector));
  }

  /** Inside the caller's transaction. */
  public Uni<CommandOutcome> within(
      Mutiny.StatelessSession session, Request<Correction> request, Corrector corrector) {
    return admission.orElse(
        session,
        request,
        corrector.reach(),
        () -> Uni.createFrom().item(Optional.empty()),
        () ->
            targets(session, request.command())
                .chain(rows -> admission.admitted(session, corrector.reach(), persons(rows), rows))
                .chain(
                    rows ->
                        rows.stream().allMatch(corrector::mayCorrect)
                            ? correct(session, request, rows)
                            : Uni.createFrom().item(new Refused(corrector.refusal()))));
  }

  private List<Whose> persons(List<EventRow> rows) {
    return rows.stream()
        .flatMap(
            row ->
                aggregate(row.category()).persons().stream()
                    .map(table -> Whose.own(table, row.stream())))
        .distinct()
        .toList();
  }

  /** The events that the corrected request recorded: a StageWisselen stands for both of its. */
  private Uni<List<EventRow>> targets(Mutiny.StatelessSession session, Correction correction) {
    return event(session, correction.gebeurtenis())
        .chain(
            event ->
                event.isEmpty()
                    ? Uni.createFrom().item(List.of())
                    : store.sameRequest(session, event.get()));
  }

  private static Uni<Optional<UUID>> event(Mutiny.StatelessSession session, String name) {
    Optional<UUID> id = Ids.parse(name);
    return id.isPresent()
        ? Uni.createFrom().item(id)
        : session
            .get(AcceptedRequest.class, name)
            .map(Optional::ofNullable)
            .map(
                row ->
                    row.flatMap(found -> found.executed().gebeurtenissen().stream().findFirst()));
  }

  private Uni<CommandOutcome> correct(
      Mutiny.StatelessSession session, Request<Correction> request, List<EventRow> rows) {
    if (rows.isEmpty()) {
      return Uni.createFrom().item(new Refused(new GebeurtenisOnbekend()));
    }
    List<PlannedCorrection<?, ?>> plans = new ArrayList<>();
    return Multi.createFrom()
        .iterable(rows)
        .onItem()
        .transformToUniAndConcatenate(row -> plan(session, row).invoke(plans::add))
        .collect()
        .last()
        .chain(() -> judge(session, request, plans));
  }

  private Uni<CommandOutcome> judge(
      Mutiny.StatelessSession session,
      Request<Correction> request,
      List<PlannedCorrection<?, ?>> plans) {
    if (request.isAboutAnother(plans.getFirst().stream.version())) {
      return Uni.createFrom().item(new Refused(new VersieVerouderd()));
    }
    return recorder
        .prepare(session, request, plans)
        .chain(
            refusal ->
                refusal.isPresent()
                    ? Uni.createFrom().<CommandOutcome>item(new Refused(refusal.get()))
                    : recorder
                        .record(session, request, plans)
                        .call(done -> idempotency.remember(session, request.idempotency(), done))
                        .map(done -> (CommandOutcome) done));
  }

  private Uni<PlannedCorrection<?, ?>> plan(Mutiny.StatelessSession session, EventRow row) {
    return plan(session, row, aggregate(row.category()));
  }

  private <S, E extends nl.praktijklerenplus.platform.kernel.DomainEvent>
      Uni<PlannedCorrection<?, ?>> plan(
          Mutiny.StatelessSession session, EventRow row, Aggregate<?, S, E, ?> aggregate) {
    return store
        .load(session, row.stream(), aggregate.events())
        .map(stream -> new PlannedCorrection<>(aggregate, stream, row));
  }

  private Aggregate<?, ?, ?, ?> aggregate(String category) {
    return aggregates.stream().filter(a -> a.plural().equals(category)).findFirst().orElseThrow();
  }

  /**
   * What policies recorded because of an event moves when that event's day is corrected.
   *
   * @param cause the corrected event of the other service
   * @param correction the published correction, whose moment of knowing the move carries
   */
  public Uni<Void> move(
      Mutiny.StatelessSession session,
      UUID cause,
      LocalDate nieuweDatum,
      UUID correction,
      Instant bekend) {
    return store
        .causedBy(session, cause)
        .onItem()
        .transformToMulti(rows -> Multi.createFrom().iterable(rows))
        .onItem()
        .transformToUniAndConcatenate(
            row ->
                plan(session, row)
                    .chain(plan -> recorder.move(session, plan, nieuweDatum, correction, bekend)))
        .collect()
        .last();
  }
}
