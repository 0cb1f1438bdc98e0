package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.projection.ProjectionState;
import nl.praktijklerenplus.platform.projection.ProjectionVersion;
import nl.praktijklerenplus.reporting.indicator.store.TrialStore.Afwijkend;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/**
 * A trial of a proposed version of an indicator.
 *
 * @param toestand BOUWEND, GEREED, OUD (er is een latere proef), GEANNULEERD of MISLUKT
 * @param uitkomst alleen als zij gereed is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proefdefinitie(
    int proef,
    String definitie,
    String toestand,
    long totaal,
    long gelezen,
    @Nullable String reden,
    @Nullable Uitkomst uitkomst)
    implements AboutPersons {

  /** A month: the value that both give it. */
  public record Maand(
      LocalDate tot,
      @Schema(implementation = WaardeInOpenApi.class) @Nullable Object oud,
      @Schema(implementation = WaardeInOpenApi.class) @Nullable Object nieuw) {}

  /**
   * @param soort whose identities these are
   * @param aantal how many are counted differently, of which a page follows
   */
  public record Uitkomst(
      int geldendeVersie,
      int voorgesteldeVersie,
      List<Maand> reeks,
      Onderwerpsoort soort,
      long aantal,
      List<Afwijkend> afwijkend) {}

  static Proefdefinitie of(ProjectionVersion version, Uitkomst result) {
    return new Proefdefinitie(
        version.version(),
        version.definition(),
        state(version.state()),
        version.total(),
        version.done(),
        version.reason(),
        result);
  }

  /** A trial never gives the figures, so that it is not called live. */
  private static String state(ProjectionState state) {
    return switch (state) {
      case BOUWEND, GEREED -> "BOUWEND";
      case LIVE -> "GEREED";
      case OUD, GEANNULEERD, MISLUKT -> state.name();
    };
  }

  @Override
  public Stream<UUID> persons() {
    return uitkomst == null || uitkomst.soort() != Onderwerpsoort.STUDENT
        ? Stream.empty()
        : uitkomst.afwijkend().stream().map(Afwijkend::onderwerp);
  }
}
