package nl.praktijklerenplus.intake.bewaring.rest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.intake.bewaring.Opschortingsreden;
import nl.praktijklerenplus.intake.bewaring.store.OpschortingStore;
import nl.praktijklerenplus.intake.bewaring.store.OpschortingStore.Opschorting;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.json.RecordReader;
import nl.praktijklerenplus.platform.json.ReferenceCodes;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.WrongQuestion;

/** Keeping the data of one student although its term ends. */
@Path("/studenten/{student}/opschorting")
@Produces(MediaType.APPLICATION_JSON)
public class OpschortingResource {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Why. */
  public record Opschorten(Opschortingsreden reden) {}

  private final OpschortingStore opschortingen;
  private final ReferenceCodes codes;
  private final Caller caller;
  private final Clock clock;

  OpschortingResource(
      OpschortingStore opschortingen, ReferenceCodes codes, Caller caller, Clock clock) {
    this.opschortingen = opschortingen;
    this.codes = codes;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Operation(
      operationId = "bewaringOpschorten",
      summary = "De gegevens van een student bewaren, ook na de bewaartermijn",
      description =
          "Zolang dit geldt wordt de student niet vergeten op grond van de bewaartermijn; op eigen"
              + " verzoek wel.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Opschorting.class)))
  public Uni<Response> opschorten(
      @PathParam("student") UUID student, @RequestBodySchema(Opschorten.class) String body) {
    return set(student, Optional.of(read(body).reden()));
  }

  @POST
  @Path("/opheffing")
  @Operation(
      operationId = "opschortingOpheffen",
      summary = "De bewaartermijn van een student weer laten gelden")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Opschorting.class)))
  public Uni<Response> opheffen(@PathParam("student") UUID student) {
    return set(student, Optional.empty());
  }

  private Uni<Response> set(UUID student, Optional<Opschortingsreden> reden) {
    return opschortingen
        .set(student, reden, caller.actor().id())
        .map(
            found ->
                found
                    .map(now -> Response.ok(now).build())
                    .orElseGet(() -> Problems.notFound().response()));
  }

  private Opschorten read(String body) {
    RecordReader reader = new RecordReader(codes, DateRules.day(clock.instant()));
    try {
      Optional<Opschorten> read = reader.read(Opschorten.class, (ObjectNode) JSON.readTree(body));
      if (reader.errors().isEmpty()) {
        return read.orElseThrow();
      }
      throw new WrongQuestion(reader.errors());
    } catch (JsonProcessingException | ClassCastException | IllegalArgumentException e) {
      throw new WrongQuestion(List.of(new FieldError("", "moet een JSON-object zijn")));
    }
  }
}
