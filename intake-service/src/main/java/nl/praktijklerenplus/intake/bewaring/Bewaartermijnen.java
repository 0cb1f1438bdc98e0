package nl.praktijklerenplus.intake.bewaring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * De termijnen zoals vastgesteld.
 *
 * @param bron wie ze vaststelde
 */
public record Bewaartermijnen(String versie, String bron, List<Bewaartermijn> termijnen) {

  /** From when on the data may go; empty when this toestand has no term. */
  public Optional<LocalDate> verlopenOp(String toestand, LocalDate sinds) {
    return termijnen.stream()
        .filter(one -> one.toestand().equals(toestand))
        .findFirst()
        .map(one -> one.verlopenOp(sinds));
  }
}
