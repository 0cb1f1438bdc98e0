package nl.praktijklerenplus.reporting.onderdrukking.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Amount;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Cells;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Stretch;
import nl.praktijklerenplus.reporting.onderdrukking.Kwartaal;
import nl.praktijklerenplus.reporting.onderdrukking.Persoonstelling;
import nl.praktijklerenplus.reporting.onderdrukking.Telblad;
import nl.praktijklerenplus.reporting.onderdrukking.Vakje;

/** Reads the cells of a quarter from the cube, one query for the whole and one for each split. */
@ApplicationScoped
class QuarterCounts {

  /** What there is before anything is suppressed. */
  record Counted(Map<Vakje, Verdeling> vakjes) {}

  private final CubeStore cube;

  QuarterCounts(CubeStore cube) {
    this.cube = cube;
  }

  static List<String> names() {
    return Persoonstelling.ALLE.stream().map(Persoonstelling::naam).toList();
  }

  Uni<Counted> of(Mutiny.StatelessSession session, Kwartaal quarter) {
    Telblad blad = new Telblad();
    return whole(session, quarter, blad)
        .chain(() -> splits(session, quarter, blad))
        .replaceWith(() -> new Counted(blad.vakjes()));
  }

  private Uni<Void> whole(Mutiny.StatelessSession session, Kwartaal quarter, Telblad blad) {
    List<String> cohorten = Telblad.cohorttellingen().toList();
    return read(
            session,
            quarter,
            Stream.concat(names().stream(), cohorten.stream()).toList(),
            List.of())
        .invoke(
            amounts ->
                amounts.forEach(
                    amount -> {
                      String name = amount.stretch().indicator();
                      Verdeling verdeling = amount.optelling().verdeling();
                      if (cohorten.contains(name)) {
                        blad.cohorten(name, verdeling);
                      } else {
                        blad.geheel(name, verdeling);
                      }
                    }))
        .replaceWithVoid();
  }

  private Uni<Void> splits(Mutiny.StatelessSession session, Kwartaal quarter, Telblad blad) {
    Map<Dimensie, List<String>> names = new EnumMap<>(Dimensie.class);
    Arrays.stream(Dimensie.values()).forEach(one -> names.put(one, by(one)));
    names.values().removeIf(List::isEmpty);
    return Multi.createFrom()
        .iterable(names.entrySet())
        .onItem()
        .transformToUniAndConcatenate(
            one ->
                read(session, quarter, one.getValue(), List.of(one.getKey()))
                    .invoke(amounts -> amounts.forEach(amount -> add(blad, one.getKey(), amount))))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static List<String> by(Dimensie dimension) {
    return Persoonstelling.ALLE.stream()
        .filter(one -> one.uitsplitsingen().contains(dimension))
        .map(Persoonstelling::naam)
        .toList();
  }

  private static void add(Telblad blad, Dimensie dimension, Amount amount) {
    blad.per(
        dimension,
        amount.dimensies().waarde(dimension),
        amount.stretch().indicator(),
        amount.optelling().verdeling());
  }

  private Uni<List<Amount>> read(
      Mutiny.StatelessSession session, Kwartaal quarter, List<String> names, List<Dimensie> by) {
    List<Stretch> stretches =
        names.stream().map(name -> new Stretch(name, Tijdvak.BEGIN, quarter.einde())).toList();
    return cube.read(session, stretches, new Cells(by, Map.of()), quarter.bekendOp());
  }
}
