package nl.praktijklerenplus.reporting.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** The indicators that can be asked for. */
public final class Indicatoren {

  private static final List<Indicatordefinitie> GELDEND = met(Status.GELDEND);
  private static final List<Indicatordefinitie> VOORSTELLEN = met(Status.VOORSTEL);

  private static final Map<String, Indicatordefinitie> PER_ID =
      GELDEND.stream().collect(toMap(Indicatordefinitie::id, Function.identity()));

  private static final Map<Indicatordefinitie, List<Indicator>> GETELD =
      Tellingen.alle().collect(groupingBy(Indicator::definitie));

  private Indicatoren() {}

  private static List<Indicatordefinitie> met(Status status) {
    return inDeCode().filter(definitie -> definitie.status() == status).toList();
  }

  /** Every definition in every version, also those of parts. */
  static Stream<Indicatordefinitie> inDeCode() {
    return Stream.concat(Tellingen.alle().map(Indicator::definitie), Verhoudingen.ALLE.stream());
  }

  /** Those in force, one of each id. */
  public static List<Indicatordefinitie> alle() {
    return GELDEND;
  }

  /** Their names. */
  public static List<String> ids() {
    return GELDEND.stream().map(Indicatordefinitie::id).toList();
  }

  /** Versions that are in the code to be tried. */
  public static List<Indicatordefinitie> voorstellen() {
    return VOORSTELLEN;
  }

  /** The one in force. */
  public static Optional<Indicatordefinitie> van(String id) {
    return Optional.ofNullable(PER_ID.get(id));
  }

  public static boolean bekend(String id) {
    return PER_ID.containsKey(id);
  }

  /** Those whose figures these amounts are in. */
  public static Set<String> waarin(Collection<Delta> deltas) {
    Set<String> tellingen = deltas.stream().map(delta -> delta.cel().indicator()).collect(toSet());
    return GELDEND.stream()
        .filter(definitie -> definitie.tellingen().stream().anyMatch(tellingen::contains))
        .map(Indicatordefinitie::id)
        .collect(toSet());
  }

  /** When something is not counted, in the order in which that is looked at. */
  public static List<String> teltNietAls(Indicatordefinitie definitie) {
    return GETELD.getOrDefault(definitie, List.of()).stream()
        .flatMap(indicator -> indicator.teltNietAls().stream())
        .toList();
  }
}
