package nl.praktijklerenplus.platform.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.*;
import nl.praktijklerenplus.platform.kernel.DatumWeigering.DatumNaVolgendeWijziging;

/** Judges a correction by looking at the stream as it would stand with it. */
public final class Corrections {

  private Corrections() {}

  /** May this event be corrected at all? */
  public static Optional<Refusal> allowed(Recorded<?> target) {
    if (target.fact().event() instanceof NotCorrectable) {
      return Optional.of(new GebeurtenisNietCorrigeerbaar(name(target)));
    }
    return target.cause().map(GevolgNietCorrigeerbaar::new);
  }

  /**
   * Is the stream, with the correction applied, still one that could have happened?
   *
   * @param corrected the stream with the corrected fact in its old place
   * @param index which event was corrected
   */
  public static <S, E> Optional<Refusal> judge(
      Decider<?, S, E, ?> decider, History<E> corrected, int index) {
    return days(corrected, index).or(() -> rules(decider, corrected, index));
  }

  /**
   * Where a policy's fact comes to stand when its cause moves: never before what went before it.
   */
  public static LocalDate moved(History<?> history, int index, LocalDate cause) {
    return history.lastStateChange(0, index).filter(cause::isBefore).orElse(cause);
  }

  private static Optional<Refusal> days(History<?> corrected, int index) {
    LocalDate day = corrected.events().get(index).fact().datum();
    if (index == 0) {
      return corrected
          .nextStateChange(1)
          .filter(day::isAfter)
          .<Refusal>map(DatumNaVolgendeWijziging::new)
          .or(() -> corrected.earliestDay(1).filter(day::isAfter).map(_ -> observedBefore(day)));
    }
    if (!corrected.events().get(index).isStateChange()) {
      return DateRules.notBeforeFirst(corrected.firstDay(), day);
    }
    return DateRules.notBeforeChange(previous(corrected, index), day)
        .or(
            () ->
                corrected
                    .nextStateChange(index + 1)
                    .filter(day::isAfter)
                    .map(DatumNaVolgendeWijziging::new));
  }

  /** A stream may open with an observation: its first state change is then bound by that day. */
  private static Optional<LocalDate> previous(History<?> corrected, int index) {
    return corrected.lastStateChange(0, index).or(corrected::firstDay);
  }

  private static Refusal observedBefore(LocalDate day) {
    return new DatumWeigering.EersteDagNaWaarneming(day);
  }

  private static <S, E> Optional<Refusal> rules(
      Decider<?, S, E, ?> decider, History<E> corrected, int index) {
    List<Recorded<E>> events = corrected.events();
    S state = corrected.foldTo(decider, index);
    for (int i : IntStream.range(index, events.size()).toArray()) {
      Optional<? extends Refusal> refusal = decider.refusal(events.get(i).fact(), state);
      if (refusal.isPresent()) {
        return Optional.of(i == index ? refusal.get() : impossible(events.get(i), refusal.get()));
      }
      state = decider.evolve(state, events.get(i).fact());
    }
    return Optional.empty();
  }

  private static Refusal impossible(Recorded<?> later, Refusal why) {
    return new CorrectieMaaktLaterOnmogelijk(name(later), why.detail());
  }

  private static String name(Recorded<?> recorded) {
    return recorded.fact().event().getClass().getSimpleName();
  }
}
