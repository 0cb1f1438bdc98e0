package nl.praktijklerenplus.reporting.indicator.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.projection.ProjectionVersions;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

/** What the last trial of a proposed definition came to. */
@ApplicationScoped
public class TrialStore {

  /** From this day on the one counts the subject so often, the other so often. */
  public record Dag(LocalDate dag, int oud, int nieuw) {}

  /** A subject that is counted differently. */
  public record Afwijkend(UUID onderwerp, List<Dag> dagen) {}

  private record Count(long number) {}

  private final ProjectionVersions versions;
  private final Transactions transactions;

  TrialStore(ProjectionVersions versions, Transactions transactions) {
    this.versions = versions;
    this.transactions = transactions;
  }

  /** In a transaction that reads this trial; empty when it is not there any more. */
  public <T> Uni<Optional<T>> run(
      String projection, int version, Function<Mutiny.StatelessSession, Uni<T>> work) {
    return transactions.run(
        session ->
            versions
                .useLive(session, projection)
                .chain(
                    live ->
                        live.version() == version
                            ? work.apply(session).map(Optional::of)
                            : Uni.createFrom().item(Optional.empty())));
  }

  public Uni<Long> count(Mutiny.StatelessSession session) {
    return Rows.query(
            session,
            Count.class,
            "select count(distinct subject) as number from afwijking",
            Map.of())
        .map(rows -> rows.getFirst().number());
  }

  /** By identity, those after the one given. */
  public Uni<List<Afwijkend>> list(
      Mutiny.StatelessSession session, Optional<UUID> after, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("limit", limit);
    after.ifPresent(subject -> parameters.put("after", subject));
    return Rows.query(
        session,
        Afwijkend.class,
        """
        select subject as onderwerp,
          jsonb_agg(jsonb_build_object('dag', dag, 'oud', oud, 'nieuw', nieuw) order by dag) as dagen
        from afwijking %s group by subject order by subject limit :limit
        """
            .formatted(after.isPresent() ? "where subject > :after" : ""),
        parameters);
  }
}
