package nl.praktijklerenplus.reporting.indicator.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private static final String ADD =
      """
      with r as materialized (
        select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(
          indicator text, organisatie text, richting text, werkgever text, kenmerk text,
          waarde int, geldig_op date, bekend_op date, delta bigint)
      ), by_month as (
        select indicator, organisatie, richting, kenmerk, waarde,
          cast(date_trunc('month', geldig_op) as date) as geldig_op,
          cast(date_trunc('month', bekend_op) as date) as bekend_op,
          sum(delta) as delta, sum(delta * (geldig_op - date '1970-01-01')) as dagen
        from r group by 1, 2, 3, 4, 5, 6, 7
      ), into_days as (
        insert into cube_dag (indicator, kenmerk, waarde, geldig_op, bekend_op, delta)
        select indicator, kenmerk, waarde, geldig_op, bekend_op, sum(delta)
        from r group by 1, 2, 3, 4, 5 order by 1, 5, 4, 2, 3
        on conflict (indicator, bekend_op, geldig_op, kenmerk, waarde)
        do update set delta = cube_dag.delta + excluded.delta
      ), into_days_known_by_month as (
        insert into cube_dag_maand (indicator, kenmerk, waarde, geldig_op, bekend_op, delta)
        select indicator, kenmerk, waarde, geldig_op,
          cast(date_trunc('month', bekend_op) as date), sum(delta)
        from r group by 1, 2, 3, 4, 5 order by 1, 4, 5, 2, 3
        on conflict (indicator, geldig_op, bekend_op, kenmerk, waarde)
        do update set delta = cube_dag_maand.delta + excluded.delta
      ), into_herkomst as (
        insert into cube_herkomst
          (indicator, organisatie, richting, kenmerk, waarde, geldig_op, bekend_op, delta, dagen)
        select * from by_month order by 1, 6, 7, 2, 3, 4, 5
        on conflict (indicator, geldig_op, bekend_op, organisatie, richting, kenmerk, waarde)
        do update set delta = cube_herkomst.delta + excluded.delta,
          dagen = cube_herkomst.dagen + excluded.dagen
      ), into_months as (
        insert into cube_maand (indicator, kenmerk, waarde, geldig_op, bekend_op, delta, dagen)
        select indicator, kenmerk, waarde, geldig_op, bekend_op, sum(delta), sum(dagen)
        from by_month group by 1, 2, 3, 4, 5 order by 1, 4, 5, 2, 3
        on conflict (indicator, geldig_op, bekend_op, kenmerk, waarde)
        do update set delta = cube_maand.delta + excluded.delta,
          dagen = cube_maand.dagen + excluded.dagen
      )
      insert into cube
        (indicator, organisatie, richting, werkgever, kenmerk, waarde, geldig_op, bekend_op, delta)
      select indicator, organisatie, richting, werkgever, kenmerk, waarde, geldig_op, bekend_op,
        sum(delta)
      from r group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 7, 8, 2, 3, 4, 5, 6
      on conflict (indicator, geldig_op, bekend_op, organisatie, richting, werkgever, kenmerk, waarde)
      do update set delta = cube.delta + excluded.delta
      """;

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
   * Adds the amounts, to the cube and to what is rolled up from it; the rows are taken in one
   * order, so that two batches cannot lock each other.
   */
  public Uni<Void> add(Mutiny.StatelessSession session, Collection<Delta> deltas) {
    String rows = Rows.json(deltas.stream().map(CubeRow::of).toList());
    return Rows.execute(session, ADD, Map.of("rows", rows)).replaceWithVoid();
  }

  /** What is asked of the amounts under a name: those of these days, both included. */
  public record Stretch(String indicator, LocalDate van, LocalDate tot) {}

  /**
   * By which dimensions the amounts are kept apart, and to which values they are limited.
   *
   * @param only equal to these
   */
  public record Cells(Collection<Dimensie> by, Map<Dimensie, String> only) {}

  /** The amounts of one cell in one stretch. */
  public record Amount(Stretch stretch, Dimensies dimensies, Optelling optelling) {}

  /**
   * Amounts as they are read.
   *
   * @param stretch which one of those asked
   * @param verdeling pairs of a measured value and how many there are of it
   */
  private record Read(
      int stretch,
      String organisatie,
      String richting,
      String werkgever,
      String kenmerk,
      long dagen,
      long[][] verdeling) {

    Amount of(List<Stretch> asked) {
      SortedMap<Integer, Long> aantallen = new TreeMap<>();
      Optional.ofNullable(verdeling).stream()
          .flatMap(Stream::of)
          .forEach(pair -> aantallen.put((int) pair[0], pair[1]));
      return new Amount(
          asked.get(stretch),
          new Dimensies(organisatie, richting, werkgever, kenmerk),
          new Optelling(new Verdeling(aantallen), dagen));
    }
  }

  /**
   * The amounts of all stretches in one query, as known by the end of {@code bekendOp}. A cell in
   * which everything went as it came is not there.
   */
  public Uni<List<Amount>> read(
      Mutiny.StatelessSession session, List<Stretch> stretches, Cells cells, LocalDate bekendOp) {
    CubeQuery query = CubeQuery.of(cells, bekendOp);
    return Rows.query(session, Read.class, query.sql(), query.parameters(stretches))
        .map(rows -> rows.stream().map(row -> row.of(stretches)).toList());
  }

  private record Day(LocalDate dag) {}

  /** The first day on which anything under one of these names came or went. */
  public Uni<Optional<LocalDate>> firstDay(
      Mutiny.StatelessSession session, Collection<String> indicators) {
    return Rows.query(
            session,
            Day.class,
            """
            select (select min(geldig_op) from cube_dag_maand where indicator = name) as dag
            from jsonb_array_elements_text(cast(cast(:names as text) as jsonb)) as name
            """,
            Map.of("names", Rows.json(indicators)))
        .map(
            days -> days.stream().map(Day::dag).filter(Objects::nonNull).min(LocalDate::compareTo));
  }
}
