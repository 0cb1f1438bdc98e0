package nl.praktijklerenplus.reporting.indicator.store;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.projection.ProjectionVersions;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * Whoever reads the cube or the timelines does it in here: one transaction sees one version, also
 * while another goes live.
 */
@ApplicationScoped
public class LiveCijfers {

  public static final String PROJECTION = "cijfers";

  private final ProjectionVersions versions;
  private final Transactions transactions;

  LiveCijfers(ProjectionVersions versions, Transactions transactions) {
    this.versions = versions;
    this.transactions = transactions;
  }

  public <T> Uni<T> run(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return transactions.run(
        session -> versions.useLive(session, PROJECTION).chain(() -> work.apply(session)));
  }
}
