package nl.praktijklerenplus.reporting.indicator.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.reporting.indicator.Doelwaarde;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** The goals that held on a day, as known then. */
public final class Goals {

  /**
   * @param op the day by which it was to be reached
   * @param aandeel the share that is reached, 0–1 and beyond; null for a goal of nothing, or when
   *     there is no value
   */
  public record Doel(BigDecimal streefwaarde, LocalDate op, @Nullable Double aandeel) {

    Doel reachedBy(Waarde value) {
      Double share = new Doelwaarde(streefwaarde, op).aandeel(value).orElse(null);
      return new Doel(streefwaarde, op, share);
    }
  }

  private Goals() {}

  /** By indicator the last goal that was set up to the day. */
  static Map<String, Doel> on(List<Feit> facts, Days days) {
    Map<String, Doel> goals = new HashMap<>();
    Doelwaarde.op(facts, days.peildatum(), days.knownBy())
        .forEach((id, goal) -> goals.put(id, new Doel(goal.streefwaarde(), goal.op(), null)));
    return goals;
  }
}
