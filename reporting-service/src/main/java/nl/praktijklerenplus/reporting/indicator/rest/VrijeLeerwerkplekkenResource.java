package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.rest.Stretches.Asked;

/** Where somebody can begin: for who seeks a place for a student. */
@Path("/leerwerkplekken/vrij")
public class VrijeLeerwerkplekkenResource {

  /** The places that are free today. */
  public record Vrij(LocalDate peildatum, List<VrijePlek> plekken) {}

  /** How many are free at one werkgever for one richting. */
  public record VrijePlek(String werkgever, String richting, Object vrij) {

    static VrijePlek of(Map<String, Object> row) {
      return new VrijePlek(
          (String) row.get(Dimensie.WERKGEVER.naam()),
          (String) row.get(Dimensie.RICHTING.naam()),
          row.get("waarde"));
    }
  }

  private static final Indicatordefinitie FREE =
      Indicatoren.van("leerwerkplekken-vrij").orElseThrow();
  private static final Split WHERE =
      new Split(List.of(Dimensie.WERKGEVER, Dimensie.RICHTING), Map.of());

  private final Figures figures;
  private final Clock clock;

  VrijeLeerwerkplekkenResource(Figures figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "vrijeLeerwerkplekken",
      summary = "De leerwerkplekken die vandaag vrij zijn, per werkgever en richting")
  public Uni<Vrij> free() {
    LocalDate today = DateRules.day(clock.instant());
    Tijdvak until = Tijdvak.tot(today);
    return figures
        .of(List.of(new Asked(FREE, List.of(until))), new Days(today, null, null, null), WHERE)
        .map(found -> found.amounts().rows(FREE, until).stream().map(VrijePlek::of).toList())
        .map(places -> new Vrij(today, places));
  }
}
