package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Optional;

/**
 * What of all that counts is asked.
 *
 * @param alleen only what has these values
 */
public record Afbakening(Tijdvak vak, Map<Dimensie, String> alleen) {

  Afbakening in(Tijdvak ander) {
    return new Afbakening(ander, alleen);
  }

  boolean omvat(Dimensies dimensies) {
    return valtBuiten(dimensies).isEmpty();
  }

  /** By what this is left out. */
  Optional<String> valtBuiten(Dimensies dimensies) {
    return alleen.entrySet().stream()
        .filter(een -> !dimensies.waarde(een.getKey()).equals(Optional.of(een.getValue())))
        .findFirst()
        .map(een -> buiten(een.getKey(), dimensies));
  }

  private static String buiten(Dimensie dimensie, Dimensies dimensies) {
    return "valt buiten de vraag: %s is %s"
        .formatted(dimensie.naam(), dimensies.waarde(dimensie).orElse("niet bekend"));
  }
}
