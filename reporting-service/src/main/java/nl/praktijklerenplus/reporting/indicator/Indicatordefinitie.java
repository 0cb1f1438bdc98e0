package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/**
 * What an indicator means, for who reads the figure.
 *
 * @param versie goes up when the figures of a report filed before would come out differently
 * @param eenheid in what the value is given
 * @param onderwerp whose timelines contribute to it
 * @param tellingen under which names its amounts stand in the cube: its own, or those of the two
 *     that a verhouding divides
 */
public record Indicatordefinitie(
    String id,
    int versie,
    Status status,
    String naam,
    String definitie,
    String eenheid,
    Indicatorsoort soort,
    Berekening berekening,
    Onderwerpsoort onderwerp,
    List<Dimensie> dimensies,
    List<String> tellingen) {

  private static final String BRON =
      "Indicatoren Praktijkleren Plus, naar de evaluatie van het Verwey-Jonker Instituut";

  private static Indicatordefinitie eerste(
      Indicatorsoort soort,
      Berekening berekening,
      Onderwerpsoort onderwerp,
      String id,
      String naam,
      String eenheid,
      String definitie) {
    return new Indicatordefinitie(
        id,
        1,
        Status.GELDEND,
        naam,
        definitie,
        eenheid,
        soort,
        berekening,
        onderwerp,
        gewoon(onderwerp),
        List.of(id));
  }

  static Indicatordefinitie stand(
      Onderwerpsoort onderwerp, String id, String naam, String eenheid, String definitie) {
    return eerste(Indicatorsoort.STAND, Berekening.STAND, onderwerp, id, naam, eenheid, definitie);
  }

  static Indicatordefinitie stroom(
      Onderwerpsoort onderwerp, String id, String naam, String eenheid, String definitie) {
    return eerste(
        Indicatorsoort.STROOM, Berekening.STROOM, onderwerp, id, naam, eenheid, definitie);
  }

  static Indicatordefinitie doorlooptijd(
      Onderwerpsoort onderwerp, String id, String naam, String definitie) {
    return eerste(
        Indicatorsoort.DOORLOOPTIJD,
        Berekening.DOORLOOPTIJD,
        onderwerp,
        id,
        naam,
        "dagen",
        definitie);
  }

  static Indicatordefinitie wachttijd(
      Onderwerpsoort onderwerp, String id, String naam, String definitie) {
    return eerste(
        Indicatorsoort.WACHTTIJD, Berekening.DAGEN, onderwerp, id, naam, "dagen", definitie);
  }

  static Indicatordefinitie verandering(
      Onderwerpsoort onderwerp, String id, String naam, String definitie) {
    return eerste(
        Indicatorsoort.VERANDERING,
        Berekening.GEMIDDELDE,
        onderwerp,
        id,
        naam,
        "punten",
        definitie);
  }

  /** How many changed, where a change has no size. */
  static Indicatordefinitie veranderd(
      Onderwerpsoort onderwerp, String id, String naam, String eenheid, String definitie) {
    return eerste(
        Indicatorsoort.VERANDERING, Berekening.STAND, onderwerp, id, naam, eenheid, definitie);
  }

  static Indicatordefinitie verhouding(
      Onderwerpsoort onderwerp, String id, String naam, String definitie, Delen delen) {
    return new Indicatordefinitie(
        id,
        1,
        Status.GELDEND,
        naam,
        definitie,
        "aandeel",
        Indicatorsoort.VERHOUDING,
        Berekening.VERHOUDING,
        onderwerp,
        gewoon(onderwerp),
        List.of(delen.teller(), delen.noemer()));
  }

  /** The names of what is divided, and of what it is divided by. */
  record Delen(String teller, String noemer) {}

  /** Counted for another figure only. */
  static Indicatordefinitie onderdeel(Onderwerpsoort onderwerp, String id, String definitie) {
    return eerste(Indicatorsoort.STAND, Berekening.STAND, onderwerp, id, id, "aantal", definitie)
        .als(1, Status.ONDERDEEL);
  }

  Indicatordefinitie als(int versie, Status status) {
    return new Indicatordefinitie(
        id,
        versie,
        status,
        naam,
        definitie,
        eenheid,
        soort,
        berekening,
        onderwerp,
        dimensies,
        tellingen);
  }

  Indicatordefinitie per(Dimensie kenmerk) {
    return met(Stream.concat(dimensies.stream(), Stream.of(kenmerk)).toList());
  }

  /** For who may not see these fields: by none of them is it split, nor is its value shown. */
  public Indicatordefinitie zonder(Set<String> velden) {
    return met(dimensies.stream().filter(een -> !velden.contains(een.naam())).toList());
  }

  /** Whether who looks behind it sees the value of the event's own list. */
  public boolean toontKenmerk() {
    return dimensies.stream().anyMatch(Dimensie::isKenmerk);
  }

  private Indicatordefinitie met(List<Dimensie> dimensies) {
    return new Indicatordefinitie(
        id,
        versie,
        status,
        naam,
        definitie,
        eenheid,
        soort,
        berekening,
        onderwerp,
        dimensies,
        tellingen);
  }

  public String bron() {
    return BRON;
  }

  /**
   * The value over a period.
   *
   * @param verloop what was counted under a name, from the beginning or from the period's first day
   */
  public Waarde waarde(Function<String, Verloop> verloop, Tijdvak vak) {
    Verloop eerste = verloop.apply(tellingen.getFirst());
    return switch (berekening) {
      case STAND -> new Waarde.Aantal(eerste.tot(vak.tot()).aantal());
      case STROOM -> new Waarde.Aantal(eerste.in(vak).aantal());
      case DAGEN -> new Waarde.Aantal(eerste.dagen(vak));
      case DOORLOOPTIJD -> Waarde.Doorlooptijd.van(eerste.in(vak).verdeling());
      case GEMIDDELDE -> Waarde.Gemiddelde.van(eerste.tot(vak.tot()).verdeling());
      case VERHOUDING ->
          new Waarde.Verhouding(
              eerste.tot(vak.tot()).aantal(),
              verloop.apply(tellingen.getLast()).tot(vak.tot()).aantal());
    };
  }

  /** Does only the period matter, and not what was before it? */
  public boolean alleenInPeriode() {
    return berekening == Berekening.STROOM || berekening == Berekening.DOORLOOPTIJD;
  }

  /** Does only the last day of the period matter? */
  public boolean opEenDag() {
    return !alleenInPeriode() && berekening != Berekening.DAGEN;
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
