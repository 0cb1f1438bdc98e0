package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

/** What a subject adds to each part of a figure. */
public record Verklaring(List<Deelverklaring> delen) {

  public boolean telt() {
    return delen.stream().anyMatch(deel -> deel.nietOmdat().isEmpty());
  }
}
