package nl.praktijklerenplus.reporting.indicator;

import java.util.Comparator;
import java.util.Optional;

import static java.util.Comparator.*;

/**
 * The values by which a contribution can be found again; null where the subject has none.
 *
 * @param werkgever its code
 * @param kenmerk the value of the event's own list, of whichever name
 */
public record Dimensies(String organisatie, String richting, String werkgever, String kenmerk)
    implements Comparable<Dimensies> {

  public static final Dimensies GEEN = new Dimensies(null, null, null, null);

  private static final Comparator<Dimensies> ORDE =
      comparing(Dimensies::organisatie, nullsFirst(naturalOrder()))
          .thenComparing(Dimensies::richting, nullsFirst(naturalOrder()))
          .thenComparing(Dimensies::werkgever, nullsFirst(naturalOrder()))
          .thenComparing(Dimensies::kenmerk, nullsFirst(naturalOrder()));

  public static Dimensies werkgever(String code) {
    return GEEN.bij(code);
  }

  public Dimensies bij(String werkgever) {
    return new Dimensies(organisatie, richting, werkgever, kenmerk);
  }

  public Dimensies met(String kenmerk) {
    return new Dimensies(organisatie, richting, werkgever, kenmerk);
  }

  public Optional<String> waarde(Dimensie dimensie) {
    return Optional.ofNullable(
        switch (dimensie) {
          case ORGANISATIE -> organisatie;
          case RICHTING -> richting;
          case WERKGEVER -> werkgever;
          case REDEN, SOORT, ADVIES, KANAAL, DOOR, VERVOLG -> kenmerk;
        });
  }

  @Override
  public int compareTo(Dimensies ander) {
    return ORDE.compare(this, ander);
  }
}
