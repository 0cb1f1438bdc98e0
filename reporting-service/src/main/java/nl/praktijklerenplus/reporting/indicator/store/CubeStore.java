package nl.praktijklerenplus.reporting.indicator.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.indicator.Delta;
import nl.praktijklerenplus.reporting.indicator.Dimensies;

/** Signed amounts by day of the world and day of knowing; batches commute. */
@ApplicationScoped
public class CubeStore {

  /** An amount of one indicator in one cell of dimensions. */
  public record Amount(
      String indicator,
      String organisatie,
      String richting,
      String werkgever,
      String kenmerk,
      int waarde,
      long aantal) {

    public Dimensies dimensies() {
      return new Dimensies(organisatie, richting, werkgever, kenmerk);
    }
  }

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

  /** Over which days the amounts of an indicator count. */
  public record Period(String indicator, LocalDate van, LocalDate tot) {}

  /** The amounts by cell, of all periods in one query, as known by the end of {@code bekendOp}. */
  public Uni<List<Amount>> read(
      Mutiny.StatelessSession session, Collection<Period> periods, LocalDate bekendOp) {
    return Rows.query(
        session,
        Amount.class,
        """
        select c.indicator, c.organisatie, c.richting, c.werkgever, c.kenmerk, c.waarde,
          sum(c.delta) as aantal
        from jsonb_to_recordset(cast(cast(:periods as text) as jsonb))
          as asked(indicator text, van date, tot date)
        join cube c on c.indicator = asked.indicator and c.geldig_op between asked.van and asked.tot
        where c.bekend_op <= :bekendOp
        group by c.indicator, c.organisatie, c.richting, c.werkgever, c.kenmerk, c.waarde
        having sum(c.delta) <> 0
        """,
        Map.of("periods", Rows.json(periods), "bekendOp", bekendOp));
  }
}
