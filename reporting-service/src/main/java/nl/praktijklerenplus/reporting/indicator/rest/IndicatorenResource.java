package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.json.InvalidInput;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Problem;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.rest.FigureQuery.Days;
import nl.praktijklerenplus.reporting.indicator.rest.Goals.Doel;

/** Any figure, on any day, as it was known then. */
@Path("/indicatoren")
@RolesAllowed(Roles.PROJECTLEIDER)
public class IndicatorenResource {

  /** What an indicator means. */
  public record Omschrijving(
      String id,
      String naam,
      String definitie,
      String eenheid,
      String soort,
      List<String> dimensies,
      String bron,
      int versie) {

    static Omschrijving of(Indicatordefinitie one) {
      return new Omschrijving(
          one.id(),
          one.naam(),
          one.definitie(),
          one.eenheid(),
          one.soort().name(),
          one.dimensies().stream().map(Dimensie::naam).toList(),
          one.bron(),
          one.versie());
    }
  }

  /** All indicators, and the ids of those whose figures come later. */
  public record Lijst(List<Omschrijving> indicatoren, List<String> laterBeschikbaar) {}

  /** The answer for one indicator; bekendOp and van are null when they were not given. */
  public record Cijfer(
      String indicator,
      LocalDate peildatum,
      LocalDate bekendOp,
      LocalDate van,
      LocalDate tot,
      long waarde,
      @JsonInclude(JsonInclude.Include.NON_NULL) Doel doel,
      @JsonInclude(JsonInclude.Include.NON_NULL) List<Map<String, Object>> uitsplitsing) {}

  private final Figures figures;
  private final Clock clock;

  IndicatorenResource(Figures figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "indicatoren", summary = "Alle indicatoren met hun betekenis")
  public Lijst list() {
    return new Lijst(
        Indicatoren.alle().stream().map(Omschrijving::of).toList(),
        Indicatoren.later().stream().sorted().toList());
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "indicator",
      summary = "Een cijfer op een dag, zoals het toen bekend was",
      description =
          "uitsplitsing: een of meer dimensies, herhaald of met komma's. Een dimensie als"
              + " queryparameter (organisatie, richting, werkgever, reden, …) beperkt het cijfer.")
  public Uni<Response> one(
      @PathParam("id") String id,
      @BeanParam FigureQuery query,
      @QueryParam("uitsplitsing") List<String> uitsplitsing,
      @Context UriInfo uri) {
    Optional<Indicatordefinitie> indicator = Indicatoren.van(id);
    if (indicator.isEmpty()) {
      return Uni.createFrom().item(unknown(id));
    }
    Days days = query.days(DateRules.day(clock.instant()));
    List<FieldError> errors = new ArrayList<>(query.errors());
    Split split = Split.of(indicator.get(), uitsplitsing, filters(uri), errors);
    return errors.isEmpty()
        ? figures.of(List.of(indicator.get()), days).map(found -> answer(id, days, split, found))
        : Uni.createFrom().item(Problem.of(new InvalidInput(errors)).response());
  }

  private static Response unknown(String id) {
    return Indicatoren.later().contains(id)
        ? Problem.of(404, "NogNietBeschikbaar", "Het cijfer '%s' komt later.".formatted(id))
            .response()
        : Problems.notFound().response();
  }

  private static Map<String, String> filters(UriInfo uri) {
    Map<String, String> filters = new LinkedHashMap<>();
    Arrays.stream(Dimensie.values())
        .map(Dimensie::naam)
        .filter(uri.getQueryParameters()::containsKey)
        .forEach(name -> filters.put(name, uri.getQueryParameters().getFirst(name)));
    return filters;
  }

  private static Response answer(String id, Days days, Split split, Figures.Answer found) {
    var cells = split.limited(found.cells().getOrDefault(id, List.of()));
    long value = cells.stream().mapToLong(cell -> cell.aantal()).sum();
    Doel goal = found.goals().get(id);
    return Response.ok(
            new Cijfer(
                id,
                days.peildatum(),
                days.bekendOp(),
                days.van(),
                days.to(),
                value,
                goal == null ? null : goal.reachedBy(value),
                split.by().isEmpty() ? null : split.rows(cells)))
        .build();
  }
}
