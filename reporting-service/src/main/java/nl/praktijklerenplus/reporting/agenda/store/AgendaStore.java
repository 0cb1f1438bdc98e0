package nl.praktijklerenplus.reporting.agenda.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.agenda.Agendapunt;

/** The agenda of everybody, as it follows from the archive. */
@ApplicationScoped
public class AgendaStore {

  /**
   * A line of the agenda.
   *
   * @param teLaat the day has passed
   */
  public record AgendaRij(
      UUID agendapunt,
      String soort,
      Optional<UUID> student,
      Optional<UUID> werkgever,
      Optional<String> werkgeverCode,
      Optional<String> organisatie,
      LocalDate datum,
      LocalDate vanaf,
      boolean teLaat)
      implements AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return student.stream();
    }
  }

  private record Row(
      UUID agendapunt,
      UUID subject,
      String soort,
      Optional<UUID> student,
      Optional<UUID> werkgever,
      Optional<String> werkgeverCode,
      Optional<String> organisatie,
      LocalDate datum,
      LocalDate vanaf,
      Optional<LocalDate> vervaltOp) {

    static Row of(UUID subject, Agendapunt punt) {
      return new Row(
          punt.id(),
          subject,
          punt.soort().name(),
          punt.student(),
          punt.werkgever(),
          punt.werkgeverCode(),
          punt.organisatie(),
          punt.datum(),
          punt.vanaf(),
          punt.vervaltOp());
    }
  }

  /** Asks for the parameter {@code vandaag}. */
  public static final Overview<AgendaRij> AGENDA =
      new Overview<>(
          """
          (select *, datum < :vandaag as te_laat from agenda
           where vervalt_op is null or vervalt_op > :vandaag) agenda_list
          """,
          AgendaRij.class,
          "agendapunt",
          "datum");

  /** Puts the agendas of these subjects in the place of what was there; writes only changes. */
  public Uni<Void> replace(Mutiny.StatelessSession session, Map<UUID, List<Agendapunt>> agendas) {
    List<Row> rows =
        agendas.entrySet().stream()
            .flatMap(one -> one.getValue().stream().map(punt -> Row.of(one.getKey(), punt)))
            .toList();
    return Rows.execute(
            session,
            """
            with now as (
              select * from jsonb_populate_recordset(cast(null as agenda), cast(cast(:rows as text) as jsonb))),
            gone as (
              delete from agenda where agendapunt not in (select agendapunt from now) and subject in (
                select cast(value as uuid)
                from jsonb_array_elements_text(cast(cast(:subjects as text) as jsonb))))
            insert into agenda select * from now
            on conflict (agendapunt) do update set
              organisatie = excluded.organisatie, werkgever_code = excluded.werkgever_code,
              datum = excluded.datum, vanaf = excluded.vanaf, vervalt_op = excluded.vervalt_op
            where (agenda.organisatie, agenda.werkgever_code, agenda.datum, agenda.vanaf, agenda.vervalt_op)
              is distinct from (excluded.organisatie, excluded.werkgever_code, excluded.datum,
                excluded.vanaf, excluded.vervalt_op)
            """,
            Map.of("rows", Rows.json(rows), "subjects", Rows.json(agendas.keySet())))
        .replaceWithVoid();
  }

  private record Subject(UUID subject) {}

  /** Subjects that may have an agenda, in pages: those after this one. */
  public Uni<List<UUID>> subjects(
      Mutiny.StatelessSession session, Collection<String> gebeurtenissen, String after, int most) {
    return Rows.query(
            session,
            Subject.class,
            """
            select distinct subject from inbox where subject > :after and gebeurtenis in (
              select value from jsonb_array_elements_text(cast(cast(:names as text) as jsonb)))
            order by subject limit :most
            """,
            Map.of("after", after, "names", Rows.json(gebeurtenissen), "most", most))
        .map(rows -> rows.stream().map(Subject::subject).toList());
  }
}
