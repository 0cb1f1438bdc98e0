package nl.praktijklerenplus.reporting.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/**
 * What an indicator was to reach.
 *
 * @param op the day by which
 */
public record Doelwaarde(BigDecimal streefwaarde, LocalDate op) {

  /** By indicator the last goal that was set up to the day, as it was known then. */
  public static Map<String, Doelwaarde> op(
      Collection<Feit> feiten, LocalDate dag, LocalDate bekendOp) {
    Map<String, Doelwaarde> doelen = new TreeMap<>();
    for (Feit feit : Tijdlijn.van(feiten, bekendOp).feiten()) {
      if (feit.is("DoelstellingVastgelegd") && !feit.datum().isAfter(dag)) {
        doelen.put(feit.tekst("indicator"), van(feit));
      }
    }
    return doelen;
  }

  private static Doelwaarde van(Feit feit) {
    return new Doelwaarde(gewoon(feit.tekst("streefwaarde")), feit.dag("op").orElseThrow());
  }

  /** As a person writes it: 20, whether it came as 20.0 or 2E+1. */
  private static BigDecimal gewoon(String getal) {
    BigDecimal waarde = new BigDecimal(getal).stripTrailingZeros();
    return waarde.setScale(Math.max(0, waarde.scale()));
  }

  /** The share that is reached, 0–1 and beyond; none of a goal of nothing, or without a value. */
  public Optional<Double> aandeel(Waarde waarde) {
    double doel = streefwaarde.doubleValue();
    return waarde.alsGetal().filter(_ -> doel != 0).map(getal -> getal / doel);
  }
}
