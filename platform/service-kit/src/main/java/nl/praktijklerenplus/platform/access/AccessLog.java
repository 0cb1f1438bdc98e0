package nl.praktijklerenplus.platform.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Rows;

/** The append-only log of who read what of whom; each line seals the one before it. */
@ApplicationScoped
public class AccessLog {

  /**
   * What a check of the whole chain found.
   *
   * @param regels how many lines there are
   * @param verwijderd how many lines went before them because they were five years old
   * @param eersteAfwijking the first line that does not fit the one before it, if any
   * @param laatsteRegel the number of the last line
   * @param laatsteHash its hash: whoever keeps it elsewhere also sees that all of the log was made
   *     anew
   */
  @Schema(name = "ToegangslogControle")
  public record Controle(
      long regels,
      long verwijderd,
      Optional<Long> eersteAfwijking,
      Optional<Long> laatsteRegel,
      Optional<String> laatsteHash) {}

  private static final String CHAIN = "access_log";

  private static final String COLUMNS =
      """
      trace_id, span_id, status_code, name, start_time, end_time, resource, processing_activity_id,
      data_subject_ids, actor, roles, organisatie
      """;

  /** Returns when the line stands: not before that may the answer leave. */
  Uni<Void> append(Mutiny.StatelessSession session, AccessLine line) {
    return Locks.hold(session, List.of(CHAIN))
        .chain(
            () ->
                Rows.execute(
                    session,
                    """
                    with last as (select position, hash from access_log order by position desc limit 1),
                    line as (
                      select jsonb_populate_record(cast(null as access_log),
                        cast(cast(:line as text) as jsonb)
                          || jsonb_build_object('position', coalesce(max(position), 0) + 1)) as l
                      from last)
                    insert into access_log
                    select (l).position, (l).trace_id, (l).span_id, (l).status_code, (l).name,
                      (l).start_time, (l).end_time, (l).resource, (l).processing_activity_id,
                      (l).data_subject_ids, (l).actor, (l).roles, (l).organisatie,
                      access_log_hash((select hash from last), l)
                    from line
                    """,
                    Map.of("line", Rows.json(line))))
        .replaceWithVoid();
  }

  /** Who read about the person, the last one first. */
  public Uni<List<AccessLine>> about(Mutiny.StatelessSession session, UUID person, int limit) {
    return last(
        session,
        "where data_subject_ids @> array[cast(:person as uuid)]",
        Map.of("person", person, "limit", limit));
  }

  /** Who read about whomever, the last one first. */
  public Uni<List<AccessLine>> last(Mutiny.StatelessSession session, int limit) {
    return last(session, "", Map.of("limit", limit));
  }

  private static Uni<List<AccessLine>> last(
      Mutiny.StatelessSession session, String which, Map<String, ?> parameters) {
    return Rows.query(
        session,
        AccessLine.class,
        "select %s from access_log %s order by position desc limit :limit"
            .formatted(COLUMNS, which),
        parameters);
  }

  /** Computes every line's hash again. */
  public Uni<Controle> verify(Mutiny.StatelessSession session) {
    return Rows.query(
            session,
            Controle.class,
            """
            with removed as (
              select coalesce(max(position), 0) as position, coalesce(sum(lines), 0) as lines,
                (array_agg(hash order by position desc))[1] as hash
              from access_log_removed),
            chain as (
              select a.position, a.hash,
                r.position + row_number() over (order by a.position) as number,
                access_log_hash(coalesce(lag(a.hash) over (order by a.position), r.hash), a)
                  as expected
              from access_log a cross join removed r)
            select count(*) as regels, (select lines from removed) as verwijderd,
              min(position) filter (where hash <> expected or position <> number)
                as eerste_afwijking,
              max(position) as laatste_regel,
              (array_agg(encode(hash, 'hex') order by position desc))[1] as laatste_hash
            from chain
            """,
            Map.of())
        .map(List::getFirst);
  }
}
