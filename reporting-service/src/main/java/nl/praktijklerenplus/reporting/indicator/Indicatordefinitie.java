package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/**
 * What an indicator means, for who reads the figure.
 *
 * @param eenheid what is counted
 * @param onderwerp whose timelines contribute to it
 */
public record Indicatordefinitie(
    String id,
    String naam,
    String definitie,
    String eenheid,
    Indicatorsoort soort,
    Onderwerpsoort onderwerp,
    List<Dimensie> dimensies) {

  private static final String BRON =
      "Indicatoren Praktijkleren Plus, naar de evaluatie van het Verwey-Jonker Instituut";

  public static Indicatordefinitie stand(
      Onderwerpsoort onderwerp, String id, String naam, String eenheid, String definitie) {
    return new Indicatordefinitie(
        id, naam, definitie, eenheid, Indicatorsoort.STAND, onderwerp, gewoon(onderwerp));
  }

  public static Indicatordefinitie stroom(
      Onderwerpsoort onderwerp, String id, String naam, String eenheid, String definitie) {
    return new Indicatordefinitie(
        id, naam, definitie, eenheid, Indicatorsoort.STROOM, onderwerp, gewoon(onderwerp));
  }

  public Indicatordefinitie per(Dimensie kenmerk) {
    List<Dimensie> alle = Stream.concat(dimensies.stream(), Stream.of(kenmerk)).toList();
    return new Indicatordefinitie(id, naam, definitie, eenheid, soort, onderwerp, alle);
  }

  public String bron() {
    return BRON;
  }

  /** Goes up when the figures of a report filed before would come out differently. */
  public int versie() {
    return 1;
  }

  private static List<Dimensie> gewoon(Onderwerpsoort onderwerp) {
    return switch (onderwerp) {
      case STUDENT -> List.of(Dimensie.ORGANISATIE, Dimensie.RICHTING, Dimensie.WERKGEVER);
      case LEERWERKPLEK -> List.of(Dimensie.RICHTING, Dimensie.WERKGEVER);
      case WERKGEVER -> List.of(Dimensie.WERKGEVER);
      case BIJEENKOMST, SAMENWERKING -> List.of();
    };
  }
}
