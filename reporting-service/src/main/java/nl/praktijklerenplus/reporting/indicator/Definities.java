package nl.praktijklerenplus.reporting.indicator;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** Which version of each indicator is counted. */
public final class Definities {

  /** What the figures mean today. A proposal never counts among them. */
  public static final Definities GELDEND = new Definities(Definities::telt);

  private final Predicate<Indicatordefinitie> keuze;
  private final Map<Onderwerpsoort, Telling<?>> tellingen;

  private Definities(Predicate<Indicatordefinitie> keuze) {
    this.keuze = keuze;
    tellingen =
        Arrays.stream(Onderwerpsoort.values())
            .collect(
                toUnmodifiableMap(
                    Function.identity(), soort -> Tellingen.van(soort).alleen(keuze)));
  }

  /** The same with this version of one indicator in the place of the one in force. */
  public static Definities met(String id, int versie) {
    return new Definities(
        definitie -> definitie.id().equals(id) ? definitie.versie() == versie : telt(definitie));
  }

  /** Only what this definition counts by, itself or as the parts of which it is made. */
  public static Definities alleen(Indicatordefinitie een) {
    return new Definities(
        definitie ->
            definitie.id().equals(een.id())
                ? definitie.versie() == een.versie()
                : een.tellingen().contains(definitie.id()) && telt(definitie));
  }

  /**
   * Those that {@link #tekst} was of.
   *
   * @throws IllegalArgumentException when one of them is not in the code
   */
  public static Definities van(String tekst) {
    return van(List.of(tekst.split(" ")));
  }

  /**
   * Those that {@link #versies} were of.
   *
   * @throws IllegalArgumentException when one of them is not in the code
   */
  public static Definities van(Collection<String> versies) {
    Set<String> namen = Set.copyOf(versies);
    Definities definities = new Definities(definitie -> namen.contains(naam(definitie)));
    if (!Set.copyOf(definities.versies()).equals(namen)) {
      throw new IllegalArgumentException("definitions that are not in this release");
    }
    return definities;
  }

  /** By name and version; the same text for the same definitions. */
  public String tekst() {
    return String.join(" ", versies());
  }

  /** Every definition by name and version: studenten-op-stage@1. */
  public List<String> versies() {
    return Indicatoren.inDeCode().filter(keuze).map(Definities::naam).sorted().toList();
  }

  /** The indicators that can be asked for, each in the version that is counted. */
  public List<Indicatordefinitie> indicatoren() {
    return Indicatoren.inDeCode()
        .filter(keuze)
        .filter(definitie -> definitie.status() != Status.ONDERDEEL)
        .toList();
  }

  private static String naam(Indicatordefinitie definitie) {
    return definitie.id() + "@" + definitie.versie();
  }

  private static boolean telt(Indicatordefinitie definitie) {
    return definitie.status() != Status.VOORSTEL;
  }

  Telling<?> van(Onderwerpsoort soort) {
    return tellingen.get(soort);
  }
}
