package nl.praktijklerenplus.platform.store;

import java.util.function.Predicate;

import nl.praktijklerenplus.platform.kernel.Refusal;

/**
 * Who asks for a correction.
 *
 * @param reach whose events are there for them
 * @param types which of these they may correct, by type
 * @param refusal what they hear of the others
 */
public record Corrector(Reach reach, Predicate<String> types, Refusal refusal) {

  boolean mayCorrect(EventRow row) {
    return types.test(row.type());
  }
}
