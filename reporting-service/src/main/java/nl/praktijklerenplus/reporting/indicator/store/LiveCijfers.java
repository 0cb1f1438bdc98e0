package nl.praktijklerenplus.reporting.indicator.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.projection.ProjectionVersion;
import nl.praktijklerenplus.platform.projection.ProjectionVersions;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.store.TryLater;
import nl.praktijklerenplus.reporting.indicator.Definities;

/**
 * Whoever reads the cube or the timelines does it in here: one transaction sees one version, also
 * while another goes live.
 */
@ApplicationScoped
public class LiveCijfers {

  public static final String PROJECTION = "cijfers";

  private final ProjectionVersions versions;
  private final Transactions transactions;
  private final Map<String, Definities> known = new ConcurrentHashMap<>();

  LiveCijfers(ProjectionVersions versions, Transactions transactions) {
    this.versions = versions;
    this.transactions = transactions;
  }

  /** By which definitions the figures are counted that are read now. */
  public Uni<Definities> definities() {
    return transactions.run(session -> versions.useLive(session, PROJECTION)).map(this::definities);
  }

  /**
   * By which definitions a version is counted. Of another release the service may not know them:
   * then it must not add to that version, nor say why something counts.
   */
  public Definities definities(ProjectionVersion version) {
    try {
      return known.computeIfAbsent(version.definition(), Definities::van);
    } catch (IllegalArgumentException other) {
      throw new TryLater("version %d is counted by another release".formatted(version.version()));
    }
  }

  public <T> Uni<T> run(Function<Mutiny.StatelessSession, Uni<T>> work) {
    return transactions.run(
        session -> versions.useLive(session, PROJECTION).chain(() -> work.apply(session)));
  }
}
