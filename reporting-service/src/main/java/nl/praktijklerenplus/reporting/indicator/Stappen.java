package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** The steps that a student reached, each with the day of its first event. */
record Stappen(Map<Stap, LocalDate> eerste) {

  static final Stappen GEEN = new Stappen(Map.of());

  Stappen na(Feit feit) {
    return Stap.van(feit.gebeurtenis())
        .filter(stap -> !eerste.containsKey(stap))
        .map(stap -> met(stap, feit.datum()))
        .orElse(this);
  }

  private Stappen met(Stap stap, LocalDate dag) {
    Map<Stap, LocalDate> alle = new EnumMap<>(Stap.class);
    alle.putAll(eerste);
    alle.put(stap, dag);
    return new Stappen(alle);
  }

  Optional<LocalDate> op(Stap stap) {
    return Optional.ofNullable(eerste.get(stap));
  }

  boolean bereikt(Stap stap) {
    return eerste.containsKey(stap);
  }
}
