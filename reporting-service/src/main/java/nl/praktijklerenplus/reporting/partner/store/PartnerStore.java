package nl.praktijklerenplus.reporting.partner.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.OutboxRow;
import nl.praktijklerenplus.platform.store.Rows;

/** Which organisations follow, and whom each of them follows. */
@ApplicationScoped
public class PartnerStore {

  /**
   * An organisation and a student.
   *
   * @param sees it may follow the student now
   * @param follows the student's events stand on its topic
   */
  public record Following(UUID student, String organisatie, boolean sees, boolean follows) {}

  private record Partner(String organisatie) {}

  private record Student(UUID student) {}

  public Uni<Set<String>> partners(Mutiny.StatelessSession session) {
    return Rows.query(session, Partner.class, "select organisatie from partner", Map.of())
        .map(rows -> rows.stream().map(Partner::organisatie).collect(Collectors.toSet()));
  }

  public Uni<Void> add(Mutiny.StatelessSession session, String organisatie) {
    return Rows.execute(
            session,
            "insert into partner (organisatie) values (:organisatie) on conflict do nothing",
            Map.of("organisatie", organisatie))
        .replaceWithVoid();
  }

  /** Who follows or may follow these students. */
  public Uni<List<Following>> following(
      Mutiny.StatelessSession session, Collection<UUID> students) {
    return Rows.query(
        session,
        Following.class,
        """
        with asked as (
          select cast(id as uuid) as student
          from jsonb_array_elements_text(cast(cast(:students as text) as jsonb)) as id),
        may as (select student, organisatie from partner_zicht join asked using (student)
                join partner using (organisatie)),
        does as (select student, organisatie from partner_student join asked using (student))
        select student, organisatie, may.organisatie is not null as sees,
          does.organisatie is not null as follows
        from may full join does using (student, organisatie)
        order by student, organisatie
        """,
        Map.of("students", Rows.json(students)));
  }

  /** Students whom an organisation may follow and does not yet. */
  public Uni<List<UUID>> waiting(Mutiny.StatelessSession session, int most) {
    return Rows.query(
            session,
            Student.class,
            """
            select distinct z.student from partner_zicht z join partner using (organisatie)
            where not exists (select from partner_student p
              where p.student = z.student and p.organisatie = z.organisatie)
            order by z.student limit :most
            """,
            Map.of("most", most))
        .map(rows -> rows.stream().map(Student::student).toList());
  }

  public Uni<Void> change(Mutiny.StatelessSession session, List<Following> changed) {
    return changed.isEmpty()
        ? Uni.createFrom().voidItem()
        : Rows.execute(
                session,
                """
                with changed as (
                  select student, organisatie, sees
                  from jsonb_to_recordset(cast(cast(:changed as text) as jsonb))
                    as r(student uuid, organisatie text, sees boolean)),
                gone as (
                  delete from partner_student p using changed c
                  where p.student = c.student and p.organisatie = c.organisatie and not c.sees)
                insert into partner_student (student, organisatie)
                select student, organisatie from changed where sees
                """,
                Map.of("changed", Rows.json(changed)))
            .replaceWithVoid();
  }

  public Uni<Void> send(Mutiny.StatelessSession session, List<OutboxRow> messages) {
    return messages.isEmpty()
        ? Uni.createFrom().voidItem()
        : Rows.execute(
                session,
                """
                insert into outbox (topic, key, headers, payload)
                select r.message ->> 'topic', r.message ->> 'key', r.message -> 'headers',
                  r.message ->> 'payload'
                from jsonb_array_elements(cast(cast(:messages as text) as jsonb))
                  with ordinality as r(message, place)
                order by place
                """,
                Map.of("messages", Rows.json(messages)))
            .replaceWithVoid();
  }
}
