package nl.praktijklerenplus.reporting.indicator;

import java.util.Set;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * A werkgever's leermeesters. Both are observations: a training may come before the appointment.
 */
record Leermeesters(Set<String> aangesteld, Set<String> getraind) {

  static final Leermeesters GEEN = new Leermeesters(Set.of(), Set.of());

  Leermeesters na(Feit feit) {
    return switch (feit.gebeurtenis()) {
      case "LeermeesterAangesteld" ->
          new Leermeesters(Verzameling.met(aangesteld, feit.tekst("leermeester")), getraind);
      case "LeermeesterGetraind" ->
          new Leermeesters(aangesteld, Verzameling.met(getraind, feit.tekst("leermeester")));
      default -> this;
    };
  }

  int aantal() {
    return aangesteld.size();
  }

  int aantalGetraind() {
    return (int) aangesteld.stream().filter(getraind::contains).count();
  }
}
