package nl.praktijklerenplus.reporting.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.projection.BuildFailed;
import nl.praktijklerenplus.platform.projection.Projection;
import nl.praktijklerenplus.platform.projection.ProjectionVersion;
import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;

/**
 * A proposed version of one indicator over all history up to when the trial began. What it holds
 * stays until the next trial is done; nothing comes to it afterwards, and no figure is read from
 * it.
 */
@ApplicationScoped
public class TrialProjection implements Projection {

  public static final String NAME = "proefdefinities";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> schemas() {
    return List.of("proef_a", "proef_b");
  }

  @Override
  public List<String> tables() {
    return Stream.concat(RebuildSteps.TABLES.stream(), Stream.of("afwijking")).toList();
  }

  @Override
  public Optional<String> definition() {
    return Optional.empty();
  }

  /** How a trial of this version is asked for. */
  public static String definition(String indicator, int version) {
    return indicator + "@" + version;
  }

  /** The proposal that a trial is of, if it is still in the code. */
  public static Optional<Indicatordefinitie> proposed(String definition) {
    return Indicatoren.voorstellen().stream()
        .filter(one -> definition(one.id(), one.versie()).equals(definition))
        .findFirst();
  }

  @Override
  public List<RebuildStep> steps(ProjectionVersion version) {
    Indicatordefinitie proposed =
        proposed(version.definition())
            .orElseThrow(
                () -> new BuildFailed("Deze versie staat niet meer als voorstel in de code."));
    return RebuildSteps.trial(Indicatoren.van(proposed.id()).orElseThrow(), proposed, version);
  }

  @Override
  public Uni<Void> add(
      Mutiny.StatelessSession session, ProjectionVersion version, List<ReceivedEvent> events) {
    return Uni.createFrom().voidItem();
  }
}
