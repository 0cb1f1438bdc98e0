package nl.praktijklerenplus.placement.werkgever;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of a werkgever: once won, it stays so. */
public sealed interface Werkgever {

  record Onbekend() implements Werkgever {}

  record Geworven(UUID werkgever, String code, Set<UUID> leermeesters) implements Werkgever {

    public Geworven {
      leermeesters = Set.copyOf(leermeesters);
    }

    Geworven met(UUID leermeester) {
      return new Geworven(
          werkgever,
          code,
          Stream.concat(leermeesters.stream(), Stream.of(leermeester)).collect(Collectors.toSet()));
    }
  }
}
