package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * What is so of a werkgever.
 *
 * @param plekken its places on offer
 * @param heeftAangeboden whether there ever was one
 * @param erkendTot until when the last recognition is in force, LocalDate.MAX without an end
 * @param houding the rank of its houding in each gesprek
 */
record Werkgeverdossier(
    String code,
    Optional<LocalDate> geworvenOp,
    Set<UUID> plekken,
    boolean heeftAangeboden,
    Optional<LocalDate> erkendTot,
    Leermeesters leermeesters,
    Meetreeks houding)
    implements Dossier<Werkgeverdossier> {

  static final Werkgeverdossier LEEG =
      new Werkgeverdossier(
          null,
          Optional.empty(),
          Set.of(),
          false,
          Optional.empty(),
          Leermeesters.GEEN,
          Meetreeks.GEEN);

  private static final List<String> HOUDINGEN =
      List.of("TERUGHOUDEND", "NEUTRAAL", "POSITIEF", "ENTHOUSIAST");

  @Override
  public Werkgeverdossier na(Feit feit) {
    return new Werkgeverdossier(
        feit.heeft("werkgeverCode") ? feit.tekst("werkgeverCode") : code,
        feit.is("WerkgeverGeworven") ? geworvenOp.or(() -> Optional.of(feit.datum())) : geworvenOp,
        plekkenNa(feit),
        heeftAangeboden || feit.is("LeerwerkplekAangeboden"),
        feit.is("LeerbedrijfErkend") ? erkendTot(feit) : erkendTot,
        leermeesters.na(feit),
        houdingNa(feit));
  }

  /** The first day on which the last recognition is not in force any more. */
  Optional<LocalDate> eindeErkenning() {
    return erkendTot.filter(LocalDate.MAX::isAfter).map(tot -> tot.plusDays(1));
  }

  boolean erkend(LocalDate dag) {
    return erkendTot.filter(tot -> !tot.isBefore(dag)).isPresent();
  }

  Dimensies dimensies() {
    return Dimensies.werkgever(code);
  }

  private Set<UUID> plekkenNa(Feit feit) {
    return switch (feit.gebeurtenis()) {
      case "LeerwerkplekAangeboden" -> Verzameling.met(plekken, feit.stroom());
      case "LeerwerkplekIngetrokken" -> Verzameling.zonder(plekken, feit.stroom());
      default -> plekken;
    };
  }

  private Meetreeks houdingNa(Feit feit) {
    return feit.is("WerkgeversgesprekGevoerd")
            && HOUDINGEN.contains(String.valueOf(feit.tekst("houding")))
        ? houding.met(feit, HOUDINGEN.indexOf(feit.tekst("houding")))
        : houding;
  }

  private static Optional<LocalDate> erkendTot(Feit feit) {
    return Optional.of(feit.dag("geldigTot").orElse(LocalDate.MAX));
  }
}
