package nl.praktijklerenplus.platform.rest;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

import nl.praktijklerenplus.platform.store.CommandExecutor;
import nl.praktijklerenplus.platform.store.CommandOutcome;

/** Many commands at once, one a line. */
@Path("/commandos")
@Produces(MediaType.APPLICATION_JSON)
public class CommandosResource {

  /** The names of the commands that this service takes. */
  public record Commandos(List<String> commandos) {}

  private final CommandCatalogue catalogue;
  private final CommandExecutor executor;
  private final CommandBatch batch;
  private final Caller caller;

  CommandosResource(
      CommandCatalogue catalogue, CommandExecutor executor, CommandBatch batch, Caller caller) {
    this.catalogue = catalogue;
    this.executor = executor;
    this.batch = batch;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "commandos", summary = "Welke opdrachten deze dienst aanneemt")
  public Commandos names() {
    return new Commandos(catalogue.names());
  }

  @GET
  @Path("/{sleutel}")
  @Operation(operationId = "commando", summary = "Wat er kwam van de opdracht met deze sleutel")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CommandOutcome.Executed.class)))
  public Uni<Response> accepted(@PathParam("sleutel") String sleutel) {
    return executor
        .accepted(caller.ownKey(sleutel))
        .map(
            found ->
                found
                    .map(done -> Response.ok(done).build())
                    .orElseGet(() -> Problems.notFound().response()));
  }

  @POST
  @Consumes("application/x-ndjson")
  @Produces("application/x-ndjson")
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "commandosGeven",
      summary =
          "Opdrachten achter elkaar, een per regel; het antwoord heeft een regel per opdracht",
      description =
          "Elke regel is een JSON-object met 'sleutel' (de Idempotency-Key), 'commando', 'datum' en"
              + " de velden van de opdracht. Een geweigerde regel houdt de andere niet tegen. Met"
              + " proef=true wordt alles beoordeeld en niets vastgelegd. Met atomair=true wordt"
              + " alles vastgelegd of, als een regel geweigerd wordt, niets; het antwoord komt dan"
              + " aan het einde. Atomair is een verzameling binnen deze dienst."
              + " Zonder een van beide wordt elke regel vastgelegd en beantwoord zodra zij binnen is, hoe"
              + " lang de verzameling ook is; wie er meer dan 100.000 stuurt leest de antwoorden"
              + " terwijl hij stuurt. Met proef of atomair is zij ten hoogste 64 MB.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
  public Multi<BatchResult> give(
      @Context HttpServerRequest request,
      @QueryParam("proef")
          @Parameter(
              description = "Alles beoordelen en niets vastleggen",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          String proef,
      @QueryParam("atomair")
          @Parameter(
              description = "Alles vastleggen, of niets als een regel geweigerd wordt",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          String atomair) {
    boolean together = Flags.of("atomair", atomair);
    return Flags.of("proef", proef)
        ? batch.trial(request)
        : together ? batch.atomic(request) : batch.execute(request);
  }
}
