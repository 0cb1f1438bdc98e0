package nl.praktijklerenplus.reporting.indicator.rest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.json.InvalidInput;
import nl.praktijklerenplus.platform.json.RecordReader;
import nl.praktijklerenplus.platform.json.ReferenceCodes;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.projection.ProjectionState;
import nl.praktijklerenplus.platform.projection.ProjectionVersion;
import nl.praktijklerenplus.platform.projection.Projections;
import nl.praktijklerenplus.platform.projection.Projections.Accepted;
import nl.praktijklerenplus.platform.projection.Projections.Answer;
import nl.praktijklerenplus.platform.projection.Projections.Refused;
import nl.praktijklerenplus.platform.rest.Problem;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.RequestRefusal.OngeldigeJson;
import nl.praktijklerenplus.platform.rest.WrongQuestion;
import nl.praktijklerenplus.reporting.projection.TrialProjection;

/** Trying a proposed version of an indicator over all history, without touching a figure. */
@Path("/proefdefinities")
@Produces(MediaType.APPLICATION_JSON)
public class ProefdefinitiesResource {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What is asked. */
  public record Aanvraag(String indicator, int versie) {}

  private final Projections projections;
  private final TrialResults results;
  private final ReferenceCodes codes;

  ProefdefinitiesResource(Projections projections, TrialResults results, ReferenceCodes codes) {
    this.projections = projections;
    this.results = results;
    this.codes = codes;
  }

  @POST
  @Operation(
      operationId = "proefdefinitie",
      summary = "Een voorgestelde versie van een indicator over de hele geschiedenis uitproberen",
      description =
          "Inhoud: 'indicator' en 'versie', een versie die GET /v1/indicatoren als VOORSTEL toont."
              + " De cijfers blijven zoals zij zijn. De uitkomst blijft tot de volgende proef"
              + " gereed is.")
  @APIResponse(
      responseCode = "202",
      description = "Begonnen; Location wijst de proef aan",
      content = @Content(schema = @Schema(implementation = Proefdefinitie.class)))
  public Uni<Response> begin(String body) {
    ObjectNode json;
    try {
      json = (ObjectNode) MAPPER.readTree(body);
    } catch (JsonProcessingException | ClassCastException | NullPointerException e) {
      return refused(new OngeldigeJson());
    }
    RecordReader reader = new RecordReader(codes, LocalDate.EPOCH);
    Optional<Aanvraag> asked = reader.read(Aanvraag.class, json);
    return asked.isEmpty()
        ? refused(new InvalidInput(reader.errors()))
        : tryOut(TrialProjection.definition(asked.get().indicator(), asked.get().versie()));
  }

  private Uni<Response> tryOut(String definition) {
    if (TrialProjection.proposed(definition).isEmpty()) {
      return refused(
          new InvalidInput(
              List.of(
                  new FieldError(
                      "versie",
                      "is geen voorstel van deze indicator; GET /v1/indicatoren noemt ze"))));
    }
    return clearOld()
        .chain(() -> projections.build(TrialProjection.NAME, definition))
        .map(ProefdefinitiesResource::begun);
  }

  /** The last one stays until this one is done; what was before it makes room. */
  private Uni<Void> clearOld() {
    return projections
        .versions(TrialProjection.NAME)
        .onItem()
        .transformToMulti(Multi.createFrom()::iterable)
        .filter(one -> one.state() == ProjectionState.OUD && one.schema() != null)
        .onItem()
        .transformToUniAndConcatenate(one -> projections.clear(TrialProjection.NAME, one.version()))
        .collect()
        .last()
        .replaceWithVoid();
  }

  @GET
  @Path("/{proef}")
  @PersonalRead("proefdefinitie")
  @Operation(
      operationId = "proefdefinitieUitkomst",
      summary = "Een proef: hoe ver zij is, en wat er anders zou zijn",
      description =
          "reeks: beide uitkomsten per maand. afwijkend: wie anders meetelt, met de dagen vanaf"
              + " welke (van wat in een periode telt: waarop), op volgorde van identiteit, 200"
              + " tegelijk.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Proefdefinitie.class)))
  public Uni<Response> one(
      @PathParam("proef") int proef,
      @QueryParam("voorbij")
          @Parameter(description = "Verder na dit onderwerp, het laatste dat al getoond is")
          String voorbij) {
    Optional<UUID> after = Optional.ofNullable(voorbij).map(ProefdefinitiesResource::subject);
    return projections
        .versions(TrialProjection.NAME)
        .map(all -> all.stream().filter(one -> one.version() == proef).findFirst())
        .chain(
            found ->
                found
                    .map(version -> shown(version, after))
                    .orElseGet(() -> Uni.createFrom().item(Problems.notFound().response())));
  }

  private Uni<Response> shown(ProjectionVersion version, Optional<UUID> after) {
    Uni<Optional<Proefdefinitie.Uitkomst>> result =
        version.state() == ProjectionState.LIVE
            ? results.of(version.version(), version.definition(), after)
            : Uni.createFrom().item(Optional.empty());
    return result.map(found -> Response.ok(Proefdefinitie.of(version, found.orElse(null))).build());
  }

  private static UUID subject(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new WrongQuestion(
          List.of(new FieldError("voorbij", "moet de identiteit van een onderwerp zijn")));
    }
  }

  private static Response begun(Answer answer) {
    return switch (answer) {
      case Refused(var reason) -> Problem.of(reason).response();
      case Accepted(var version) ->
          Response.accepted(Proefdefinitie.of(version, null))
              .location(URI.create("/proefdefinities/" + version.version()))
              .build();
    };
  }

  private static Uni<Response> refused(Refusal reason) {
    return Uni.createFrom().item(Problem.of(reason).response());
  }
}
