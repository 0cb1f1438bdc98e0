package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import static java.util.stream.Collectors.groupingBy;

/**
 * Someone who reads every publication, forgets nothing and can count. A publication is safe when
 * after reading it of every suppressed cell, also of earlier ones, this reader knows neither how
 * many it holds nor that there are fewer than five.
 */
final class Lezer {

  private final Nummering nummering = new Nummering();
  private final Set<Integer> verborgen = new LinkedHashSet<>();
  private Grenzen bekend = Grenzen.geen(nummering.net());
  private Set<Integer> kanVerborgen = Set.of();

  /** As it was published. */
  void leest(Publicatie publicatie, Publicatie vorige) {
    int eerste = nummering.voegToe(publicatie, vorige);
    Set<Integer> onderdrukt = onderdrukt(publicatie);
    bekend = na(publicatie, onderdrukt, eerste);
    verborgen.addAll(onderdrukt);
  }

  /** The same publication with so much more suppressed that it is safe. */
  Publicatie beveilig(Publicatie voorstel, Publicatie vorige) {
    int eerste = nummering.voegToe(voorstel, vorige);
    Set<Integer> onderdrukt = onderdrukt(voorstel);
    kanVerborgen = kanVerborgen(voorstel, eerste);
    Grenzen grenzen = na(voorstel, onderdrukt, eerste);
    while (onderdrukt.addAll(erbij(voorstel, onderdrukt, grenzen))) {
      grenzen = na(voorstel, onderdrukt, eerste);
    }
    bekend = grenzen;
    verborgen.addAll(onderdrukt);
    return met(voorstel, onderdrukt);
  }

  private Set<Integer> onderdrukt(Publicatie publicatie) {
    return nummering.van(publicatie, getal -> !getal.getoond());
  }

  private Grenzen na(Publicatie publicatie, Set<Integer> onderdrukt, int eersteVerband) {
    Grenzen grenzen = bekend.kopie();
    nummering.van(publicatie, _ -> true).stream()
        .filter(nummer -> !onderdrukt.contains(nummer))
        .forEach(nummer -> grenzen.weet(nummer, nummering.punt(nummer).orElseThrow().aantal()));
    return grenzen.sluit(eersteVerband);
  }

  /**
   * That there is nothing says nothing of anybody: it is shown. What is known already, of earlier
   * quarters and of that there is nothing, would be suppressed in vain.
   */
  private Set<Integer> kanVerborgen(Publicatie publicatie, int eersteVerband) {
    Set<Integer> iets = nummering.van(publicatie, getal -> getal.aantal() != 0);
    Grenzen alBekend = na(publicatie, iets, eersteVerband);
    iets.removeIf(alBekend::staatVast);
    return iets;
  }

  /** What must be suppressed besides. */
  private Set<Integer> erbij(Publicatie publicatie, Set<Integer> onderdrukt, Grenzen grenzen) {
    Set<Integer> teWeinig = teWeinigSamen(publicatie, onderdrukt);
    return teWeinig.isEmpty() ? waaruitHetVolgt(publicatie, onderdrukt, grenzen) : teWeinig;
  }

  private Set<Integer> waaruitHetVolgt(
      Publicatie publicatie, Set<Integer> onderdrukt, Grenzen grenzen) {
    Predicate<Nummer> bruikbaar =
        een -> een.punt().kwartaal().equals(publicatie.kwartaal()) && kanVerborgen(een);
    Naasten naasten =
        new Naasten(
            nummering,
            grenzen,
            nummer -> onderdrukt.contains(nummer) || verborgen.contains(nummer),
            bruikbaar);
    Set<Integer> erbij = new LinkedHashSet<>();
    verraden(onderdrukt, grenzen)
        .map(naasten::van)
        .filter(kring -> kring.stream().map(nummering::van).noneMatch(erbij::contains))
        .forEach(kring -> minstGemist(kring.stream()).ifPresent(erbij::add));
    return erbij;
  }

  private Stream<Integer> verraden(Set<Integer> onderdrukt, Grenzen grenzen) {
    return Stream.concat(
        Stream.concat(verborgen.stream(), onderdrukt.stream())
            .filter(nummer -> verraden(nummer, grenzen)),
        nummering.groei().stream().filter(grenzen::zijnEnkelen));
  }

  /** What is left of a ratio is only hidden while it is small. */
  private boolean verraden(int nummer, Grenzen grenzen) {
    Nummer een = nummering.punt(nummer).orElseThrow();
    boolean telt = !Afgeleid.isAnders(een.punt().vakje()) || Drempel.eronder(een.aantal());
    return telt && grenzen.verraadt(nummer);
  }

  /** What is suppressed in a table whose whole is shown must together be enough by itself. */
  private Set<Integer> teWeinigSamen(Publicatie publicatie, Set<Integer> onderdrukt) {
    Set<Integer> erbij = new LinkedHashSet<>();
    publicatie.vakjes().keySet().stream()
        .filter(vakje -> !vakje.isGeheel())
        .map(vakje -> new Punt(publicatie.kwartaal(), vakje))
        .collect(groupingBy(punt -> List.of(punt.vakje().telling(), punt.vakje().per())))
        .values()
        .forEach(tabel -> kleinsteErbij(tabel, onderdrukt).ifPresent(erbij::add));
    return erbij;
  }

  private Optional<Integer> kleinsteErbij(Collection<Punt> tabel, Set<Integer> onderdrukt) {
    Punt een = tabel.iterator().next();
    Punt geheel = new Punt(een.kwartaal(), Vakje.geheel(een.vakje().telling()));
    List<Nummer> weg = nummering.punten(tabel, onderdrukt::contains);
    List<Nummer> getoond = nummering.punten(List.of(geheel), nr -> !onderdrukt.contains(nr));
    long samen = weg.stream().mapToLong(Nummer::aantal).sum();
    return weg.isEmpty() || samen >= Drempel.AANTAL || getoond.isEmpty()
        ? Optional.empty()
        : minstGemist(
            Stream.concat(
                    nummering.punten(tabel, nr -> !onderdrukt.contains(nr)).stream(),
                    getoond.stream())
                .filter(this::kanVerborgen));
  }

  private Optional<Integer> minstGemist(Stream<Nummer> kring) {
    return kring.min(Nummer.MINST_GEMIST).map(nummering::van);
  }

  private boolean kanVerborgen(Nummer een) {
    return kanVerborgen.contains(nummering.van(een));
  }

  private Publicatie met(Publicatie voorstel, Set<Integer> onderdrukt) {
    SortedMap<Vakje, Getal> vakjes = new TreeMap<>();
    voorstel
        .vakjes()
        .forEach(
            (vakje, getal) -> {
              int nummer = nummering.van(new Punt(voorstel.kwartaal(), vakje));
              vakjes.put(vakje, new Getal(getal.verdeling(), !onderdrukt.contains(nummer)));
            });
    return new Publicatie(voorstel.kwartaal(), vakjes);
  }
}
