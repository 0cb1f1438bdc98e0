package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.onderdrukking.Kennisnet.Lid;

/** Gives every published cell, and every rest between cells, its number in the net. */
final class Nummering {

  private final Kennisnet net = new Kennisnet();
  private final Map<Punt, Integer> nummers = new HashMap<>();
  private final Map<Punt, Long> aantallen = new HashMap<>();
  private final List<Optional<Nummer>> punten = new ArrayList<>();
  private final Set<Integer> groei = new LinkedHashSet<>();

  Kennisnet net() {
    return net;
  }

  /** The numbers of what came in a quarter. */
  Set<Integer> groei() {
    return groei;
  }

  int van(Punt punt) {
    return nummers.get(punt);
  }

  int van(Nummer een) {
    return van(een.punt());
  }

  /** The published cell of this number; a rest has none. */
  Optional<Nummer> punt(int nummer) {
    return punten.get(nummer);
  }

  long aantal(Punt punt) {
    return aantallen.getOrDefault(punt, 0L);
  }

  /** The numbers of those cells of a publication of which this holds. */
  Set<Integer> van(Publicatie publicatie, Predicate<Getal> welke) {
    Set<Integer> gevonden = new LinkedHashSet<>();
    publicatie
        .vakjes()
        .forEach(
            (vakje, getal) -> {
              if (welke.test(getal)) {
                gevonden.add(van(new Punt(publicatie.kwartaal(), vakje)));
              }
            });
    return gevonden;
  }

  /** Those of the cells of whose number this holds. */
  List<Nummer> punten(Collection<Punt> van, IntPredicate welke) {
    return van.stream()
        .map(nummers::get)
        .filter(Objects::nonNull)
        .filter(welke::test)
        .map(punten::get)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * @return the first of the relations that came with the publication
   */
  int voegToe(Publicatie publicatie, Publicatie vorige) {
    int eerste = net.verbanden();
    publicatie.vakjes().forEach((vakje, getal) -> voegToe(publicatie, vorige, vakje, getal));
    Verbanden.van(publicatie.kwartaal(), publicatie.vakjes().keySet(), vorige).stream()
        .filter(this::geldt)
        .forEach(this::voegToe);
    return eerste;
  }

  private void voegToe(Publicatie publicatie, Publicatie vorige, Vakje vakje, Getal getal) {
    Punt punt = new Punt(publicatie.kwartaal(), vakje);
    boolean onveranderd =
        Afgeleid.OPLOPEND.contains(vakje.telling())
            && vorige.van(vakje).equals(new Getal(getal.verdeling(), true));
    punten.add(Optional.of(new Nummer(punt, getal.aantal(), onveranderd)));
    nummers.put(punt, net.nieuw());
    aantallen.put(punt, getal.aantal());
  }

  /** Of what shrank nobody knows what came. */
  private boolean geldt(Verband verband) {
    return verband.geldt(this::aantal)
        && verband.punten().filter(Afgeleid::isGroei).allMatch(nummers::containsKey);
  }

  private void voegToe(Verband verband) {
    List<Lid> leden = new ArrayList<>();
    Stream.concat(leden(verband.samen(), 1), leden(verband.evenveelAls(), -1)).forEach(leden::add);
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
  private Stream<Lid> leden(List<Punt> deel, int teken) {
    return deel.stream()
        .filter(nummers::containsKey)
        .map(punt -> new Lid(nummers.get(punt), teken));
  }
}
