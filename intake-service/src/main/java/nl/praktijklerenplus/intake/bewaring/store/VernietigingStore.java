package nl.praktijklerenplus.intake.bewaring.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.intake.bewaring.Bewaartermijnen;
import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

/** Who is there longer than their term, and was not forgotten yet. */
@ApplicationScoped
public class VernietigingStore {

  /**
   * One whose term has ended.
   *
   * @param sinds since when in this toestand
   * @param opgeschort is the data kept nevertheless
   */
  public record Verlopen(UUID student, String toestand, LocalDate sinds, boolean opgeschort)
      implements AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return Stream.of(student);
    }
  }

  private final Transactions transactions;

  VernietigingStore(Transactions transactions) {
    this.transactions = transactions;
  }

  /** The longest waiting first. */
  public Uni<List<Verlopen>> on(LocalDate day, Bewaartermijnen terms, int limit) {
    List<Map<String, String>> rules =
        terms.termijnen().stream()
            .map(one -> Map.of("toestand", one.toestand(), "termijn", one.termijn().toString()))
            .toList();
    return transactions.run(
        session ->
            Rows.query(
                session,
                Verlopen.class,
                """
                select s.student, s.toestand, s.sinds, coalesce(o.opgeschort, false) as opgeschort
                from student s
                join jsonb_to_recordset(cast(cast(:rules as text) as jsonb))
                  as r(toestand text, termijn interval) on r.toestand = s.toestand
                left join lateral (select opgeschort from opschorting o
                  where o.student = s.student order by regel desc limit 1) o on true
                where cast(s.sinds + r.termijn as date) <= :day
                and not exists (select from forgotten f where f.subject = s.student)
                order by s.sinds, s.student limit :limit
                """,
                Map.of("rules", Rows.json(rules), "day", day, "limit", limit)));
  }
}
