package nl.praktijklerenplus.placement.stage;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The knelpunten of one stage: those still open and those solved. */
public record Knelpunten(Set<UUID> open, Set<UUID> opgelost) {

  static final Knelpunten GEEN = new Knelpunten(Set.of(), Set.of());

  public Knelpunten {
    open = Set.copyOf(open);
    opgelost = Set.copyOf(opgelost);
  }

  /** Open or solved. */
  public Set<UUID> alle() {
    return Stream.concat(open.stream(), opgelost.stream()).collect(Collectors.toSet());
  }

  boolean bekend(UUID knelpunt) {
    return open.contains(knelpunt) || opgelost.contains(knelpunt);
  }

  Knelpunten gemeld(UUID knelpunt) {
    return new Knelpunten(met(open, knelpunt), opgelost);
  }

  Knelpunten opgelost(UUID knelpunt) {
    return new Knelpunten(zonder(open, knelpunt), met(opgelost, knelpunt));
  }

  private static Set<UUID> met(Set<UUID> knelpunten, UUID knelpunt) {
    return Stream.concat(knelpunten.stream(), Stream.of(knelpunt)).collect(Collectors.toSet());
  }

  private static Set<UUID> zonder(Set<UUID> knelpunten, UUID knelpunt) {
    return knelpunten.stream().filter(ander -> !ander.equals(knelpunt)).collect(Collectors.toSet());
  }
}
