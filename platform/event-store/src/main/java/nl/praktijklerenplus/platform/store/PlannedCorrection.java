package nl.praktijklerenplus.platform.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.GebeurtenisNietCorrigeerbaar;
import nl.praktijklerenplus.platform.kernel.Corrections;
import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.GebeurtenisGecorrigeerd;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.kernel.Recorded;
import nl.praktijklerenplus.platform.kernel.Refusal;

/** One event that a correction touches, in its stream, and what the correction will say of it. */
final class PlannedCorrection<S, E extends DomainEvent> {

  final Aggregate<?, S, E, ?> aggregate;
  final Stream<E> stream;
  final EventRow target;
  final Map<String, Object> velden = new LinkedHashMap<>();
  GebeurtenisGecorrigeerd event;
  EventRow row;

  PlannedCorrection(Aggregate<?, S, E, ?> aggregate, Stream<E> stream, EventRow target) {
    this.aggregate = aggregate;
    this.stream = stream;
    this.target = target;
  }

  Class<?> type() {
    return stream.types().get(target.type());
  }

  Optional<Refusal> allowed() {
    return target.isCorrection()
        ? Optional.of(new GebeurtenisNietCorrigeerbaar(target.type()))
        : Corrections.allowed(recorded(stream.history()));
  }

  int index(History<E> history) {
    return IntStream.range(0, history.events().size())
        .filter(i -> history.events().get(i).id().equals(target.eventId()))
        .findFirst()
        .orElseThrow();
  }

  Recorded<E> recorded(History<E> history) {
    return history.events().get(index(history));
  }

  LocalDate day() {
    return recorded(stream.history()).fact().datum();
  }

  void says(Optional<LocalDate> nieuweDatum) {
    event = new GebeurtenisGecorrigeerd(target.stream(), target.eventId(), nieuweDatum, velden);
  }

  /** The history once the correction stands, read from the row as it will be kept. */
  History<E> corrected() {
    return stream.history(
        Optional.of(EventCodec.read(row.payload(), GebeurtenisGecorrigeerd.class)));
  }

  /** A sealed value cannot be compared, so it always counts as a change. */
  boolean changes() {
    return velden.values().stream().anyMatch(Personal::in)
        || !recorded(corrected()).fact().equals(recorded(stream.history()).fact());
  }

  Optional<Refusal> judge() {
    History<E> corrected = corrected();
    return Corrections.judge(aggregate.decider(), corrected, index(corrected));
  }

  S state() {
    return corrected().fold(aggregate.decider());
  }
}
