package nl.praktijklerenplus.reporting.indicator.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** The goals that held on a day, as known then. */
public final class Goals {

  /**
   * @param op the day by which it was to be reached
   * @param aandeel the share that is reached, 0–1 and beyond; null for a goal of nothing, or when
   *     there is no value
   */
  public record Doel(BigDecimal streefwaarde, LocalDate op, Double aandeel) {

    Doel reachedBy(Waarde value) {
      double goal = streefwaarde.doubleValue();
      return new Doel(
          streefwaarde,
          op,
          value.alsGetal().filter(_ -> goal != 0).map(number -> number / goal).orElse(null));
    }
  }

  private Goals() {}

  /** By indicator the last goal that was set up to the day. */
  static Map<String, Doel> on(List<Feit> facts, Days days) {
    Map<String, Doel> goals = new HashMap<>();
    for (Feit fact : Tijdlijn.van(facts, days.knownBy()).feiten()) {
      if (fact.is("DoelstellingVastgelegd") && !fact.datum().isAfter(days.peildatum())) {
        goals.put(fact.tekst("indicator"), goal(fact));
      }
    }
    return goals;
  }

  private static Doel goal(Feit fact) {
    return new Doel(plain(fact.tekst("streefwaarde")), fact.dag("op").orElseThrow(), null);
  }

  /** As a person writes it: 20, whether it came as 20.0 or 2E+1. */
  private static BigDecimal plain(String number) {
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    return value.setScale(Math.max(0, value.scale()));
  }
}
