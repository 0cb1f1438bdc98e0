package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.onderdrukking.Kennisnet.Lid;

import static java.util.stream.Collectors.groupingBy;

/**
 * Someone who reads every publication, forgets nothing and can count. A publication is safe when
 * after reading it of every suppressed cell, also of earlier ones, this reader knows neither how
 * many it holds nor that there are fewer than five.
 */
final class Lezer {

  /** The small before the large, so that as little as possible is lost. */
  private static final Comparator<Nummer> MINST_GEMIST =
      Comparator.comparing(Nummer::onveranderd)
          .thenComparing(een -> een.punt.vakje().isGeheel())
          .thenComparing(Nummer::aantal)
          .thenComparing(een -> een.punt.vakje());

  /**
   * @param onveranderd it grows only, and did not since the quarter before, in which it was shown
   */
  private record Nummer(Punt punt, long aantal, boolean onveranderd) {}

  private final Kennisnet net = new Kennisnet();
  private final Map<Punt, Integer> nummers = new HashMap<>();
  private final Map<Punt, Long> aantallen = new HashMap<>();
  private final List<Optional<Nummer>> punten = new ArrayList<>();
  private final Set<Integer> verborgen = new LinkedHashSet<>();
  private final Set<Integer> groei = new LinkedHashSet<>();
  private Grenzen bekend = Grenzen.geen(net);
  private Set<Integer> kanVerborgen = Set.of();

  /** As it was published. */
  void leest(Publicatie publicatie, Publicatie vorige) {
    int eerste = voegToe(publicatie, vorige);
    Set<Integer> onderdrukt = onderdrukt(publicatie);
    bekend = na(publicatie, onderdrukt, eerste);
    verborgen.addAll(onderdrukt);
  }

  /** The same publication with so much more suppressed that it is safe. */
  Publicatie beveilig(Publicatie voorstel, Publicatie vorige) {
    int eerste = voegToe(voorstel, vorige);
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

  /** The first of the relations that came with it. */
  private int voegToe(Publicatie publicatie, Publicatie vorige) {
    int eerste = net.verbanden();
    publicatie
        .vakjes()
        .forEach(
            (vakje, getal) -> {
              Punt punt = new Punt(publicatie.kwartaal(), vakje);
              punten.add(
                  Optional.of(new Nummer(punt, getal.aantal(), onveranderd(vakje, getal, vorige))));
              nummers.put(punt, net.nieuw());
              aantallen.put(punt, getal.aantal());
            });
    Verbanden.van(publicatie.kwartaal(), publicatie.vakjes().keySet(), vorige).stream()
        .filter(this::geldt)
        .forEach(this::voegToe);
    return eerste;
  }

  /** Of what shrank nobody knows what came. */
  private boolean geldt(Verband verband) {
    return verband.geldt(this::aantal)
        && verband.punten().filter(Afgeleid::isGroei).allMatch(nummers::containsKey);
  }

  private static boolean onveranderd(Vakje vakje, Getal getal, Publicatie vorige) {
    return Afgeleid.OPLOPEND.contains(vakje.telling())
        && vorige.van(vakje).equals(new Getal(getal.verdeling(), true));
  }

  private void voegToe(Verband verband) {
    List<Lid> leden = new ArrayList<>();
    Stream.concat(leden(verband.samen(), 1).stream(), leden(verband.evenveelAls(), -1).stream())
        .forEach(leden::add);
    if (verband.rest()) {
      punten.add(Optional.empty());
      if (verband.groei()) {
        groeit(verband);
      }
      leden.add(new Lid(net.nieuw(), -1));
    }
    net.verband(leden);
  }

  private void groeit(Verband verband) {
    Punt nu = verband.samen().getFirst();
    Punt punt = Afgeleid.groei(nu);
    groei.add(net.omvang());
    nummers.put(punt, net.omvang());
    aantallen.put(punt, aantal(nu) - aantal(verband.evenveelAls().getFirst()));
  }

  /** A cell that is not there is known to hold nothing. */
  private List<Lid> leden(List<Punt> deel, int teken) {
    return deel.stream()
        .filter(nummers::containsKey)
        .map(punt -> new Lid(nummers.get(punt), teken))
        .toList();
  }

  private long aantal(Punt punt) {
    return aantallen.getOrDefault(punt, 0L);
  }

  private Set<Integer> onderdrukt(Publicatie publicatie) {
    Set<Integer> onderdrukt = new LinkedHashSet<>();
    publicatie
        .vakjes()
        .forEach(
            (vakje, getal) -> {
              if (!getal.getoond()) {
                onderdrukt.add(nummers.get(new Punt(publicatie.kwartaal(), vakje)));
              }
            });
    return onderdrukt;
  }

  private Grenzen na(Publicatie publicatie, Set<Integer> onderdrukt, int eersteVerband) {
    Grenzen grenzen = bekend.kopie();
    publicatie
        .vakjes()
        .forEach(
            (vakje, getal) -> {
              int nummer = nummers.get(new Punt(publicatie.kwartaal(), vakje));
              if (!onderdrukt.contains(nummer)) {
                grenzen.weet(nummer, getal.aantal());
              }
            });
    return grenzen.sluit(eersteVerband);
  }

  /**
   * That there is nothing says nothing of anybody: it is shown. What is known already, of earlier
   * quarters and of that there is nothing, would be suppressed in vain.
   */
  private Set<Integer> kanVerborgen(Publicatie publicatie, int eersteVerband) {
    Set<Integer> iets = new LinkedHashSet<>();
    publicatie.vakjes().keySet().stream()
        .map(vakje -> new Punt(publicatie.kwartaal(), vakje))
        .filter(punt -> aantal(punt) != 0)
        .forEach(punt -> iets.add(nummers.get(punt)));
    Grenzen alBekend = na(publicatie, iets, eersteVerband);
    iets.removeIf(alBekend::staatVast);
    return iets;
  }

  /** What must be suppressed besides. */
  private Set<Integer> erbij(Publicatie publicatie, Set<Integer> onderdrukt, Grenzen grenzen) {
    Set<Integer> erbij = new LinkedHashSet<>(teWeinigSamen(publicatie, onderdrukt));
    if (!erbij.isEmpty()) {
      return erbij;
    }
    Stream.concat(
            Stream.concat(verborgen.stream(), onderdrukt.stream())
                .filter(nummer -> verraden(nummer, grenzen)),
            groei.stream().filter(grenzen::zijnEnkelen))
        .map(nummer -> naaste(nummer, publicatie.kwartaal(), onderdrukt, grenzen))
        .filter(kring -> kring.stream().noneMatch(een -> erbij.contains(nummer(een))))
        .forEach(kring -> kring.stream().min(MINST_GEMIST).map(this::nummer).ifPresent(erbij::add));
    return erbij;
  }

  /** What is suppressed in a table whose whole is shown must together be enough by itself. */
  private Set<Integer> teWeinigSamen(Publicatie publicatie, Set<Integer> onderdrukt) {
    Set<Integer> erbij = new LinkedHashSet<>();
    publicatie.vakjes().keySet().stream()
        .filter(vakje -> !vakje.isGeheel())
        .map(vakje -> new Punt(publicatie.kwartaal(), vakje))
        .collect(groupingBy(punt -> List.of(punt.vakje().telling(), punt.vakje().per())))
        .values()
        .forEach(tabel -> kleinsteErbij(tabel, onderdrukt).map(this::nummer).ifPresent(erbij::add));
    return erbij;
  }

  private Optional<Nummer> kleinsteErbij(List<Punt> tabel, Set<Integer> onderdrukt) {
    Vakje eerste = tabel.getFirst().vakje();
    Punt geheel = new Punt(tabel.getFirst().kwartaal(), Vakje.geheel(eerste.telling()));
    List<Nummer> weg = nummers(tabel, onderdrukt::contains);
    List<Nummer> getoond = nummers(List.of(geheel), een -> !onderdrukt.contains(een));
    long samen = weg.stream().mapToLong(Nummer::aantal).sum();
    return weg.isEmpty() || samen >= Drempel.AANTAL || getoond.isEmpty()
        ? Optional.empty()
        : Stream.concat(nummers(tabel, een -> !onderdrukt.contains(een)).stream(), getoond.stream())
            .filter(this::kanVerborgen)
            .min(MINST_GEMIST);
  }

  private List<Nummer> nummers(List<Punt> van, IntPredicate welke) {
    return van.stream()
        .map(nummers::get)
        .filter(Objects::nonNull)
        .filter(welke::test)
        .map(punten::get)
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean kanVerborgen(Nummer een) {
    return kanVerborgen.contains(nummer(een));
  }

  private int nummer(Nummer een) {
    return nummers.get(een.punt);
  }

  /** What is left of a ratio is only hidden while it is small. */
  private boolean verraden(int nummer, Grenzen grenzen) {
    Nummer een = punten.get(nummer).orElseThrow();
    boolean telt = !Afgeleid.isAnders(een.punt.vakje()) || Drempel.eronder(een.aantal);
    return telt && grenzen.verraadt(nummer);
  }

  /** The cells shown in this quarter from which it can be reckoned in the fewest steps. */
  private List<Nummer> naaste(
      int begin, Kwartaal kwartaal, Set<Integer> onderdrukt, Grenzen grenzen) {
    Set<Integer> gezien = new LinkedHashSet<>(List.of(begin));
    List<Integer> kring = List.of(begin);
    while (!kring.isEmpty()) {
      List<Integer> volgende =
          kring.stream()
              .flatMap(
                  nummer -> net.waarin(nummer).stream().filter(een -> grenzen.bindt(een, nummer)))
              .flatMap(verband -> net.verband(verband).stream())
              .map(Lid::nummer)
              .filter(gezien::add)
              .toList();
      List<Nummer> getoond =
          volgende.stream()
              .filter(nummer -> !onderdrukt.contains(nummer))
              .map(punten::get)
              .flatMap(Optional::stream)
              .filter(een -> een.punt.kwartaal().equals(kwartaal) && kanVerborgen(een))
              .toList();
      if (!getoond.isEmpty()) {
        return getoond;
      }
      kring = volgende.stream().filter(nummer -> isVerborgen(nummer, onderdrukt)).toList();
    }
    return List.of();
  }

  private boolean isVerborgen(int nummer, Set<Integer> onderdrukt) {
    return punten.get(nummer).isEmpty()
        || onderdrukt.contains(nummer)
        || verborgen.contains(nummer);
  }

  private Publicatie met(Publicatie voorstel, Set<Integer> onderdrukt) {
    SortedMap<Vakje, Getal> vakjes = new TreeMap<>();
    voorstel
        .vakjes()
        .forEach(
            (vakje, getal) -> {
              int nummer = nummers.get(new Punt(voorstel.kwartaal(), vakje));
              vakjes.put(vakje, new Getal(getal.verdeling(), !onderdrukt.contains(nummer)));
            });
    return new Publicatie(voorstel.kwartaal(), vakjes);
  }
}
