package nl.praktijklerenplus.reporting.indicator.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.indicator.Delta;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Dimensies;
import nl.praktijklerenplus.reporting.indicator.Optelling;
import nl.praktijklerenplus.reporting.indicator.Verdeling;

/** Signed amounts by day of the world and day of knowing; batches commute. */
@ApplicationScoped
public class CubeStore {

  private static final List<String> DIMENSIONS =
      List.of("organisatie", "richting", "werkgever", "kenmerk");

  private record CubeRow(
      String indicator,
      String organisatie,
      String richting,
      String werkgever,
      String kenmerk,
      int waarde,
      LocalDate geldigOp,
      LocalDate bekendOp,
      long delta) {

    static CubeRow of(Delta delta) {
      Dimensies dimensies = delta.cel().dimensies();
      return new CubeRow(
          delta.cel().indicator(),
          dimensies.organisatie(),
          dimensies.richting(),
          dimensies.werkgever(),
          dimensies.kenmerk(),
          delta.cel().waarde(),
          delta.cel().geldigOp(),
          delta.bekendOp(),
          delta.aantal());
    }
  }

  /**
   * Adds the amounts; the rows are taken in one order, so that two batches cannot lock each other.
   */
  public Uni<Void> add(Mutiny.StatelessSession session, Collection<Delta> deltas) {
    return Rows.execute(
            session,
            """
            insert into cube
              (indicator, organisatie, richting, werkgever, kenmerk, waarde, geldig_op, bekend_op, delta)
            select indicator, organisatie, richting, werkgever, kenmerk, waarde, geldig_op, bekend_op,
              sum(delta)
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(
              indicator text, organisatie text, richting text, werkgever text, kenmerk text,
              waarde int, geldig_op date, bekend_op date, delta bigint)
            group by indicator, organisatie, richting, werkgever, kenmerk, waarde, geldig_op, bekend_op
            order by indicator, geldig_op, bekend_op, organisatie, richting, werkgever, kenmerk, waarde
            on conflict (indicator, geldig_op, bekend_op, organisatie, richting, werkgever, kenmerk, waarde)
            do update set delta = cube.delta + excluded.delta
            """,
            Map.of("rows", Rows.json(deltas.stream().map(CubeRow::of).toList())))
        .replaceWithVoid();
  }

  /** What is asked of the amounts under a name: those of these days, both included. */
  public record Stretch(String indicator, LocalDate van, LocalDate tot) {}

  /**
   * By which dimensions the amounts are kept apart, and to which values they are limited.
   *
   * @param only equal to these
   */
  public record Cells(Collection<Dimensie> by, Map<Dimensie, String> only) {

    public static final Cells ALL = new Cells(List.of(), Map.of());
  }

  /**
   * The amounts of one cell in one stretch.
   *
   * @param van the first day of the stretch
   * @param verdeling pairs of a measured value and how many there are of it
   */
  public record Amount(
      String indicator,
      LocalDate van,
      String organisatie,
      String richting,
      String werkgever,
      String kenmerk,
      long dagen,
      long[][] verdeling) {

    public Dimensies dimensies() {
      return new Dimensies(organisatie, richting, werkgever, kenmerk);
    }

    public Optelling optelling() {
      SortedMap<Integer, Long> aantallen = new TreeMap<>();
      Optional.ofNullable(verdeling).stream()
          .flatMap(Stream::of)
          .forEach(pair -> aantallen.put((int) pair[0], pair[1]));
      return new Optelling(new Verdeling(aantallen), dagen);
    }
  }

  /**
   * The amounts of all stretches in one query, as known by the end of {@code bekendOp}. A cell in
   * which everything went as it came is not there.
   */
  public Uni<List<Amount>> read(
      Mutiny.StatelessSession session,
      Collection<Stretch> stretches,
      Cells cells,
      LocalDate bekendOp) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("stretches", Rows.json(stretches));
    parameters.put("bekendOp", bekendOp);
    cells.only().forEach((dimension, value) -> parameters.put(column(dimension), value));
    return Rows.query(session, Amount.class, select(cells), parameters);
  }

  private static String select(Cells cells) {
    return """
        select indicator, van, organisatie, richting, werkgever, kenmerk, sum(dagen) as dagen,
          array_agg(array[waarde, aantal] order by waarde) filter (where aantal <> 0) as verdeling
        from (
          select asked.indicator, asked.van, %s, c.waarde, cast(sum(c.delta) as bigint) as aantal,
            sum(c.delta * (c.geldig_op - date '1970-01-01')) as dagen
          from jsonb_to_recordset(cast(cast(:stretches as text) as jsonb))
            as asked(indicator text, van date, tot date)
          join cube c on c.indicator = asked.indicator and c.geldig_op between asked.van and asked.tot
          where c.bekend_op <= :bekendOp%s
          group by 1, 2, 3, 4, 5, 6, 7
        ) as counted
        group by indicator, van, organisatie, richting, werkgever, kenmerk
        having bool_or(aantal <> 0 or dagen <> 0)
        """
        .formatted(columns(cells.by()), filters(cells.only()));
  }

  private static String columns(Collection<Dimensie> by) {
    List<String> asked = by.stream().map(CubeStore::column).toList();
    return DIMENSIONS.stream()
        .map(name -> (asked.contains(name) ? "c." + name : "cast(null as text)") + " as " + name)
        .collect(Collectors.joining(", "));
  }

  private static String filters(Map<Dimensie, String> only) {
    return only.keySet().stream()
        .map(dimension -> " and c.%1$s = :%1$s".formatted(column(dimension)))
        .collect(Collectors.joining());
  }

  private static String column(Dimensie dimension) {
    return switch (dimension) {
      case ORGANISATIE, RICHTING, WERKGEVER -> dimension.naam();
      case REDEN, SOORT, ADVIES, KANAAL, DOOR, VERVOLG -> "kenmerk";
    };
  }

  private record Day(LocalDate dag) {}

  /** The first day on which anything under one of these names came or went. */
  public Uni<Optional<LocalDate>> firstDay(
      Mutiny.StatelessSession session, Collection<String> indicators) {
    return Rows.query(
            session,
            Day.class,
            """
            select (select min(geldig_op) from cube where indicator = name) as dag
            from jsonb_array_elements_text(cast(cast(:names as text) as jsonb)) as name
            """,
            Map.of("names", Rows.json(indicators)))
        .map(
            days ->
                days.stream().map(Day::dag).filter(day -> day != null).min(LocalDate::compareTo));
  }
}
