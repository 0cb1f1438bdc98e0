package nl.praktijklerenplus.reporting.projection.rest;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.platform.projection.ProjectionState;
import nl.praktijklerenplus.platform.projection.ProjectionVersion;

/**
 * A version of a projection.
 *
 * @param positie tot waar het archief erin zit; van de versie die live is niet bijgehouden
 * @param totaal zoveel gebeurtenissen moet de bouw lezen
 * @param gelezen zoveel heeft zij er gelezen
 * @param secondenResterend hoe lang het lezen zo nog duurt
 * @param opgeruimd wat erin stond is weg
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Versie(
    String projectie,
    int versie,
    ProjectionState toestand,
    @Nullable String definitie,
    Long positie,
    long totaal,
    long gelezen,
    long perSeconde,
    Long secondenResterend,
    @Nullable String reden,
    boolean opgeruimd,
    @Nullable Instant aangevraagdOp,
    @Nullable Instant liveSinds,
    @Nullable Instant beeindigdOp) {

  static Versie of(ProjectionVersion version) {
    return new Versie(
        version.projection(),
        version.version(),
        version.state(),
        version.definition(),
        version.state() == ProjectionState.LIVE ? null : version.position(),
        version.total(),
        version.done(),
        version.perSecond(),
        version.timeLeft().map(Duration::toSeconds).orElse(null),
        version.reason(),
        version.schema() == null,
        version.requestedAt(),
        version.liveAt(),
        version.endedAt());
  }
}
