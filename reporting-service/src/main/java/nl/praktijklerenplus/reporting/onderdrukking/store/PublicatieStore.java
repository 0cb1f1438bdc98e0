package nl.praktijklerenplus.reporting.onderdrukking.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.onderdrukking.Getal;
import nl.praktijklerenplus.reporting.onderdrukking.Kwartaal;
import nl.praktijklerenplus.reporting.onderdrukking.Publicatie;
import nl.praktijklerenplus.reporting.onderdrukking.Publicaties;
import nl.praktijklerenplus.reporting.onderdrukking.Vakje;

/** Keeps what was published; it can be added to, never changed. */
@ApplicationScoped
class PublicatieStore {

  private static final String ADD =
      """
      insert into publicatie (kwartaal, vakjes)
      select kwartaal, vakjes
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(kwartaal date, vakjes jsonb)
      """;

  private record Cell(
      String telling,
      String per,
      String waarde,
      boolean getoond,
      SortedMap<Integer, Long> aantallen) {

    static Cell of(Vakje vakje, Getal getal) {
      return new Cell(
          vakje.telling(),
          vakje.per(),
          vakje.waarde(),
          getal.getoond(),
          getal.verdeling().aantallen());
    }
  }

  private record Row(LocalDate kwartaal, List<Cell> vakjes) {

    static Row of(Publicatie publicatie) {
      return new Row(
          publicatie.kwartaal().einde(),
          publicatie.vakjes().entrySet().stream()
              .map(entry -> Cell.of(entry.getKey(), entry.getValue()))
              .toList());
    }

    Publicatie publicatie() {
      SortedMap<Vakje, Getal> cells = new TreeMap<>();
      vakjes.forEach(
          cell ->
              cells.put(
                  new Vakje(cell.telling, cell.per, cell.waarde),
                  new Getal(new Verdeling(cell.aantallen), cell.getoond)));
      return new Publicatie(new Kwartaal(kwartaal), cells);
    }
  }

  Uni<Publicaties> all(Mutiny.StatelessSession session) {
    return Rows.query(session, Row.class, "select kwartaal, vakjes from publicatie", Map.of())
        .map(rows -> new Publicaties(rows.stream().map(Row::publicatie).toList()));
  }

  Uni<Void> add(Mutiny.StatelessSession session, Collection<Publicatie> publicaties) {
    String rows = Rows.json(publicaties.stream().map(Row::of).toList());
    return Rows.execute(session, ADD, Map.of("rows", rows)).replaceWithVoid();
  }
}
