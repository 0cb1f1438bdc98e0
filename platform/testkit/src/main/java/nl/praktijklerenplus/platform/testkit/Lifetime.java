package nl.praktijklerenplus.platform.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Corrections;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Recorded;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.kernel.StateChange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets one aggregate live through commands and corrections as the store would, and checks what
 * holds for every decider: accepted events pass their own rules and evolve, a repeated state change
 * is refused or records nothing, an accepted correction leaves a stream that could have happened,
 * and nothing is ever thrown.
 */
public final class Lifetime<C, S, E extends DomainEvent, K> {

  /** What is so outside the aggregate when a command is decided. */
  public interface Surroundings<C, S, K> {
    K of(C command, S state, int luck);
  }

  /** What came of a step: the events that were recorded, and whether a correction was accepted. */
  public record Came<E>(List<E> events, boolean corrected) {}

  public static final LocalDate FIRST_DAY = LocalDate.of(2022, 9, 5);

  private final Decider<C, S, E, K> decider;
  private final UUID stream;
  private final Surroundings<C, S, K> surroundings;
  private final Map<String, List<?>> values;
  private final Map<UUID, History<E>> histories = new HashMap<>();

  /**
   * @param stream the aggregate that every command is decided against
   * @param values what corrected fields may hold, by name; see {@link Variation}
   */
  public Lifetime(
      Decider<C, S, E, K> decider,
      UUID stream,
      Surroundings<C, S, K> surroundings,
      Map<String, List<?>> values) {
    this.decider = decider;
    this.stream = stream;
    this.surroundings = surroundings;
    this.values = values;
  }

  public S state() {
    return history(stream).fold(decider);
  }

  public History<E> history() {
    return history(stream);
  }

  public Came<E> take(Step<C> step) {
    Came<E> came =
        switch (step) {
          case Step.Asked<C>(C command, int day, int luck) ->
              new Came<>(ask(command, FIRST_DAY.plusDays(day), luck), false);
          case Step.Corrected<C>(int which, int days, int seed) ->
              new Came<>(List.of(), correct(which, days, seed));
        };
    assertThat(stateChanges()).as("days of the state changes").isSorted();
    assertThat(days()).as("days").allMatch(day -> !day.isBefore(days().getFirst()));
    return came;
  }

  private List<E> ask(C command, LocalDate day, int luck) {
    S state = state();
    K known = surroundings.of(command, state, luck);
    return switch (decider.decide(command, day, state, known)) {
      case Outcome.Refused<E>(var reason) -> explained(reason);
      case Outcome.Accepted<E>(List<E> events) when tooEarly(events, day) -> List.of();
      case Outcome.Accepted<E>(List<E> events) -> {
        events.forEach(event -> record(new Fact<>(event, day)));
        again(command, day, luck, events);
        yield events;
      }
    };
  }

  private List<E> explained(Refusal reason) {
    assertThat(reason.detail()).as("what %s tells", reason.code()).endsWith(".");
    return List.of();
  }

  private boolean tooEarly(List<E> events, LocalDate day) {
    return events.stream()
        .anyMatch(
            event -> DateRules.append(history(event.stream()), new Fact<>(event, day)).isPresent());
  }

  private void record(Fact<E> fact) {
    History<E> before = history(fact.event().stream());
    S state = before.fold(decider);
    assertThat(decider.refusal(fact, state)).as("refusal of an accepted %s", fact).isEmpty();
    decider.evolve(state, fact);
    List<Recorded<E>> all = new ArrayList<>(before.events());
    all.add(recorded(all.size() + 1, fact));
    histories.put(fact.event().stream(), new History<>(all));
  }

  private void again(C command, LocalDate day, int luck, List<E> events) {
    S now = state();
    Outcome<E> again = decider.decide(command, day, now, surroundings.of(command, now, luck));
    if (events.stream().anyMatch(StateChange.class::isInstance)) {
      assertThat(again instanceof Outcome.Refused || again.equals(Outcome.accepted()))
          .as("%s a second time: %s", command, again)
          .isTrue();
    }
  }

  private boolean correct(int which, int days, int seed) {
    List<Recorded<E>> all = new ArrayList<>(history().events());
    if (all.isEmpty()) {
      return false;
    }
    int index = which % all.size();
    Recorded<E> target = all.get(index);
    all.set(index, recorded(target.version(), varied(target.fact(), days, seed)));
    History<E> corrected = new History<>(all);
    Optional<Refusal> refusal =
        Corrections.allowed(target).or(() -> Corrections.judge(decider, corrected, index));
    refusal.ifPresent(this::explained);
    return refusal.isEmpty() && stands(corrected);
  }

  private Fact<E> varied(Fact<E> fact, int days, int seed) {
    E event = seed == 0 ? fact.event() : new Variation(seed, values).of(fact.event());
    return new Fact<>(event, fact.datum().plusDays(days));
  }

  /** Every event of the corrected stream passes the rules of the state that it now finds. */
  private boolean stands(History<E> corrected) {
    for (int i = 0; i < corrected.events().size(); i++) {
      Fact<E> fact = corrected.events().get(i).fact();
      assertThat(decider.refusal(fact, corrected.foldTo(decider, i))).as("%s", fact).isEmpty();
    }
    corrected.fold(decider);
    histories.put(stream, corrected);
    return true;
  }

  private List<LocalDate> stateChanges() {
    return history().events().stream()
        .filter(Recorded::isStateChange)
        .map(event -> event.fact().datum())
        .toList();
  }

  private List<LocalDate> days() {
    return history().events().stream().map(event -> event.fact().datum()).toList();
  }

  private History<E> history(UUID id) {
    return histories.getOrDefault(id, new History<>(List.of()));
  }

  private static <E> Recorded<E> recorded(int version, Fact<E> fact) {
    UUID id = new UUID(0, version);
    return new Recorded<>(id, version, fact, Instant.EPOCH, Optional.empty(), id);
  }
}
