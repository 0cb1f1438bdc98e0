package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.praktijklerenplus.reporting.indicator.Verdeling;

/**
 * Decides quarter by quarter which cells are suppressed, knowing all that was published before. The
 * same counts always give the same publications.
 */
public final class Onderdrukking {

  private final Map<Vakje, Verdeling> laatstGetoond = new HashMap<>();
  private final Lezer lezer = new Lezer();
  private Publicatie vorige;

  /**
   * @param eerder all publications, the oldest first
   */
  public Onderdrukking(Collection<Publicatie> eerder) {
    eerder.forEach(this::neem);
  }

  /** What was published is known, whatever the rule would say of it now. */
  private void neem(Publicatie publicatie) {
    lezer.leest(publicatie, vorige(publicatie.kwartaal()));
    onthoud(publicatie);
  }

  /**
   * The publication of the quarter after the last.
   *
   * @param geteld what there is in each cell; the cells of earlier quarters that are not there hold
   *     nothing
   */
  public Publicatie publiceer(Kwartaal kwartaal, Map<Vakje, Verdeling> geteld) {
    Publicatie eerder = vorige(kwartaal);
    SortedMap<Vakje, Verdeling> alles = aangevuld(kwartaal, geteld, eerder);
    SortedSet<Vakje> onderdrukt = new TreeSet<>();
    alles.forEach(
        (vakje, verdeling) -> {
          if (klein(vakje, verdeling, eerder)) {
            onderdrukt.add(vakje);
          }
        });
    Publicatie publicatie = lezer.beveilig(publicatie(kwartaal, alles, onderdrukt), eerder);
    onthoud(publicatie);
    return publicatie;
  }

  private Publicatie vorige(Kwartaal kwartaal) {
    return vorige == null ? Publicatie.leeg(kwartaal.vorige()) : vorige;
  }

  private void onthoud(Publicatie publicatie) {
    publicatie
        .vakjes()
        .forEach(
            (vakje, getal) -> {
              if (getal.getoond()) {
                laatstGetoond.put(vakje, getal.verdeling());
              }
            });
    vorige = publicatie;
  }

  /** With every cell that there was, every whole, and what can be reckoned from a ratio. */
  private static SortedMap<Vakje, Verdeling> aangevuld(
      Kwartaal kwartaal, Map<Vakje, Verdeling> geteld, Publicatie eerder) {
    SortedMap<Vakje, Verdeling> alles = new TreeMap<>();
    eerder.vakjes().keySet().forEach(vakje -> alles.put(vakje, Verdeling.LEEG));
    Persoonstelling.ALLE.forEach(een -> alles.put(Vakje.geheel(een.naam()), Verdeling.LEEG));
    Telblad.cohort(kwartaal).forEach(vakje -> alles.put(vakje, Verdeling.LEEG));
    alles.putAll(geteld);
    for (Vakje vakje : List.copyOf(alles.keySet())) {
      for (String naam : Afgeleid.DUURZAAM) {
        if (vakje.telling().equals(Afgeleid.noemer(naam))) {
          Verdeling teller = alles.getOrDefault(vakje.van(Afgeleid.teller(naam)), Verdeling.LEEG);
          alles.put(vakje.van(Afgeleid.anders(naam)), alles.get(vakje).min(teller));
        }
      }
    }
    return alles;
  }

  private boolean klein(Vakje vakje, Verdeling nu, Publicatie eerder) {
    if (Afgeleid.isAnders(vakje) || Drempel.eronder(nu.aantal())) {
      return true;
    }
    if (nu.aantal() == 0) {
      return false;
    }
    Verdeling toen = laatstGetoond.getOrDefault(vakje, Verdeling.LEEG);
    return Afgeleid.OPLOPEND.contains(vakje.telling())
        && !Drempel.magNa(toen, nu, eerder.van(vakje).getoond());
  }

  private static Publicatie publicatie(
      Kwartaal kwartaal, SortedMap<Vakje, Verdeling> alles, Collection<Vakje> onderdrukt) {
    SortedMap<Vakje, Getal> vakjes = new TreeMap<>();
    alles.forEach(
        (vakje, verdeling) -> vakjes.put(vakje, new Getal(verdeling, !onderdrukt.contains(vakje))));
    return new Publicatie(kwartaal, vakjes);
  }
}
