package nl.praktijklerenplus.reporting.projection.rest;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.projection.Projections;
import nl.praktijklerenplus.platform.projection.Projections.Accepted;
import nl.praktijklerenplus.platform.projection.Projections.Answer;
import nl.praktijklerenplus.platform.projection.Projections.Refused;
import nl.praktijklerenplus.platform.rest.Problem;
import nl.praktijklerenplus.platform.rest.Problems;

/** What is derived from the archive, and building it anew beside what answers. */
@Path("/projecties")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectiesResource {

  /** A projection with its versions, the newest first. */
  public record Projectie(String naam, List<Versie> versies) {}

  /** All projections of this service. */
  public record Projecties(List<Projectie> projecties) {}

  private final Projections projections;

  ProjectiesResource(Projections projections) {
    this.projections = projections;
  }

  @GET
  @Operation(operationId = "projecties", summary = "Alle projecties met hun versies")
  public Uni<Projecties> all() {
    return Multi.createFrom()
        .iterable(projections.names())
        .onItem()
        .transformToUniAndConcatenate(this::projectie)
        .collect()
        .asList()
        .map(Projecties::new);
  }

  @GET
  @Path("/{naam}")
  @Operation(
      operationId = "projectie",
      summary = "Een projectie met haar versies en hun voortgang",
      description =
          "toestand: BOUWEND (leest het archief), GEREED (werkt bij wat intussen kwam), LIVE"
              + " (geeft de cijfers), OUD (terug te zetten zolang zij niet is opgeruimd),"
              + " GEANNULEERD, MISLUKT. Aantallen zijn gebeurtenissen.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Projectie.class)))
  public Uni<Response> one(@PathParam("naam") String naam) {
    return projectie(naam)
        .map(
            found ->
                found.versies().isEmpty()
                    ? Problems.notFound().response()
                    : Response.ok(found).build());
  }

  @GET
  @Path("/{naam}/versies/{versie}")
  @Operation(operationId = "projectieversie", summary = "Een versie en haar voortgang")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Versie.class)))
  public Uni<Response> version(@PathParam("naam") String naam, @PathParam("versie") int versie) {
    return projectie(naam)
        .map(
            found ->
                found.versies().stream()
                    .filter(one -> one.versie() == versie)
                    .findFirst()
                    .map(one -> Response.ok(one).build())
                    .orElseGet(() -> Problems.notFound().response()));
  }

  @POST
  @Path("/{naam}/herbouw")
  @Operation(
      operationId = "herbouwen",
      summary = "Een nieuwe versie bouwen uit het archief, naast de versie die de cijfers geeft",
      description =
          "Wat intussen binnenkomt gaat in beide. Is er niets meer bij te werken, dan geeft de"
              + " nieuwe versie in een keer de cijfers; de oude blijft staan. Een herbouw"
              + " tegelijk.")
  @APIResponse(
      responseCode = "202",
      description = "Begonnen; Location wijst de versie aan",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Versie.class)))
  public Uni<Response> build(@PathParam("naam") String naam) {
    return projections.build(naam).map(ProjectiesResource::begun);
  }

  @POST
  @Path("/{naam}/versies/{versie}/annuleren")
  @Operation(
      operationId = "herbouwAnnuleren",
      summary = "Een herbouw stoppen",
      description = "De cijfers veranderen niet. Een oude versie die werd bijgewerkt blijft oud.")
  @APIResponse(
      responseCode = "200",
      description = "Gestopt",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Versie.class)))
  public Uni<Response> cancel(@PathParam("naam") String naam, @PathParam("versie") int versie) {
    return projections.cancel(naam, versie).chain(answer -> done(answer, naam, versie));
  }

  @POST
  @Path("/{naam}/versies/{versie}/terugzetten")
  @Operation(
      operationId = "versieTerugzetten",
      summary = "Een oude versie bijwerken en weer de cijfers laten geven")
  @APIResponse(
      responseCode = "202",
      description = "Begonnen; Location wijst de versie aan",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Versie.class)))
  public Uni<Response> putBack(@PathParam("naam") String naam, @PathParam("versie") int versie) {
    return projections.putBack(naam, versie).map(ProjectiesResource::begun);
  }

  @POST
  @Path("/{naam}/versies/{versie}/opruimen")
  @Operation(
      operationId = "versieOpruimen",
      summary = "Een oude versie opruimen; terugzetten kan dan niet meer")
  @APIResponse(
      responseCode = "200",
      description = "Opgeruimd",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Versie.class)))
  public Uni<Response> clear(@PathParam("naam") String naam, @PathParam("versie") int versie) {
    return projections.clear(naam, versie).chain(answer -> done(answer, naam, versie));
  }

  private Uni<Projectie> projectie(String naam) {
    return projections
        .versions(naam)
        .map(all -> new Projectie(naam, all.stream().map(Versie::of).toList()));
  }

  private static Response begun(Answer answer) {
    return switch (answer) {
      case Refused(var reason) -> Problem.of(reason).response();
      case Accepted(var version) ->
          Response.accepted(Versie.of(version))
              .location(
                  URI.create(
                      "/projecties/%s/versies/%d"
                          .formatted(version.projection(), version.version())))
              .build();
    };
  }

  private Uni<Response> done(Answer answer, String naam, int versie) {
    return switch (answer) {
      case Refused(var reason) -> Uni.createFrom().item(Problem.of(reason).response());
      case Accepted _ -> version(naam, versie);
    };
  }
}
