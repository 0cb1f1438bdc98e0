package nl.praktijklerenplus.reporting.tijdlijn.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Organisatie;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** Whose student somebody is: what row-level security goes by here. */
@ApplicationScoped
public class StudentStore {

  private record Row(UUID student, String organisatie) {}

  /** Follows what is known of these subjects; who is no student has no organisatie. */
  public Uni<Void> follow(
      Mutiny.StatelessSession session, Map<UUID, ? extends Collection<Feit>> subjects) {
    var rows =
        subjects.entrySet().stream()
            .flatMap(one -> row(one.getKey(), one.getValue()).stream())
            .toList();
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : Rows.execute(
                session,
                """
                insert into student (student, organisatie)
                select student, organisatie
                from jsonb_populate_recordset(
                  cast(null as student), cast(cast(:rows as text) as jsonb))
                on conflict (student) do update set organisatie = excluded.organisatie
                where student.organisatie <> excluded.organisatie
                """,
                Map.of("rows", Rows.json(rows)))
            .replaceWithVoid();
  }

  private static Optional<Row> row(UUID subject, Collection<Feit> facts) {
    return Organisatie.van(Tijdlijn.van(facts)).map(organisatie -> new Row(subject, organisatie));
  }
}
