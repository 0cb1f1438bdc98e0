package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.onderdrukking.Kennisnet.Lid;

/**
 * Looks for the cells from which a number can be reckoned in the fewest steps.
 *
 * @param verborgen which numbers the reader was not shown
 * @param bruikbaar which cells it would help to hide
 */
record Naasten(
    Nummering nummering, Grenzen grenzen, IntPredicate verborgen, Predicate<Nummer> bruikbaar) {

  List<Nummer> van(int begin) {
    Set<Integer> gezien = new LinkedHashSet<>(List.of(begin));
    List<Integer> kring = List.of(begin);
    while (!kring.isEmpty()) {
      List<Integer> volgende = eromheen(kring).filter(gezien::add).toList();
      List<Nummer> getoond =
          volgende.stream()
              .filter(nummer -> !verborgen.test(nummer))
              .map(nummering::punt)
              .flatMap(Optional::stream)
              .filter(bruikbaar)
              .toList();
      if (!getoond.isEmpty()) {
        return getoond;
      }
      kring = volgende.stream().filter(this::leidtVerder).toList();
    }
    return List.of();
  }

  private Stream<Integer> eromheen(Collection<Integer> kring) {
    return kring.stream()
        .flatMap(
            nummer ->
                nummering.net().waarin(nummer).stream()
                    .filter(verband -> grenzen.bindt(verband, nummer)))
        .flatMap(verband -> nummering.net().verband(verband).stream())
        .map(Lid::nummer);
  }

  private boolean leidtVerder(int nummer) {
    return nummering.punt(nummer).isEmpty() || verborgen.test(nummer);
  }
}
