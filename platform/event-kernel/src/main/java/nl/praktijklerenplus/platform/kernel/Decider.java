package nl.praktijklerenplus.platform.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules of one kind of aggregate as pure functions.
 *
 * @param <C> the commands, a sealed interface of records
 * @param <S> the state, a sealed interface of records
 * @param <E> the events, a sealed interface of records
 * @param <K> what must be known from outside the aggregate to decide
 */
public interface Decider<C, S, E, K> {

  S initial();

  /**
   * Turns a command into events, or into the reason why not. Never throws for a business outcome.
   */
  Outcome<E> decide(C command, LocalDate datum, S state, K known);

  /**
   * The rules that rest on the aggregate's own past. Kept apart from {@link #decide} because a
   * correction is judged by letting the recorded events pass these rules once more.
   */
  Optional<? extends Refusal> refusal(Fact<E> fact, S state);

  /** Total and loud: an event that does not fit the state means a corrupt stream. */
  S evolve(S state, Fact<E> fact);
}
