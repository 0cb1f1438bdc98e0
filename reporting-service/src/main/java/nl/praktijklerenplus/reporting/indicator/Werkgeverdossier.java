package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * What is so of a werkgever.
 *
 * @param plekken its places on offer
 * @param erkendTot until when the last recognition is in force, LocalDate.MAX without an end
 */
record Werkgeverdossier(
    String code,
    boolean geworven,
    Set<UUID> plekken,
    Optional<LocalDate> erkendTot,
    Leermeesters leermeesters)
    implements Dossier<Werkgeverdossier> {

  static final Werkgeverdossier LEEG =
      new Werkgeverdossier(null, false, Set.of(), Optional.empty(), Leermeesters.GEEN);

  @Override
  public Werkgeverdossier na(Feit feit) {
    return new Werkgeverdossier(
        feit.heeft("werkgeverCode") ? feit.tekst("werkgeverCode") : code,
        geworven || feit.is("WerkgeverGeworven"),
        plekkenNa(feit),
        feit.is("LeerbedrijfErkend") ? erkendTot(feit) : erkendTot,
        leermeesters.na(feit));
  }

  @Override
  public Stream<LocalDate> wachtdagen() {
    return erkendTot.filter(LocalDate.MAX::isAfter).map(tot -> tot.plusDays(1)).stream();
  }

  boolean actief() {
    return !plekken.isEmpty();
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

  private static Optional<LocalDate> erkendTot(Feit feit) {
    return Optional.of(feit.dag("geldigTot").orElse(LocalDate.MAX));
  }
}
