package nl.praktijklerenplus.platform.rest;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

import nl.praktijklerenplus.platform.store.CommandExecutor;

/** Many commands at once, one a line. */
@Path("/commandos")
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
  @Authenticated
  @Operation(operationId = "commandos", summary = "Welke opdrachten deze dienst aanneemt")
  public Commandos names() {
    return new Commandos(catalogue.names());
  }

  @GET
  @Path("/{sleutel}")
  @RolesAllowed(Roles.BEHEERDER)
  @Operation(operationId = "commando", summary = "Wat er kwam van de opdracht met deze sleutel")
  public Uni<Response> accepted(@PathParam("sleutel") String sleutel) {
    return executor
        .accepted(caller.own(sleutel))
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
  @Authenticated
  @Operation(
      operationId = "commandosGeven",
      summary =
          "Opdrachten achter elkaar, een per regel; het antwoord heeft een regel per opdracht",
      description =
          "Elke regel is een JSON-object met 'sleutel' (de Idempotency-Key), 'commando', 'datum' en"
              + " de velden van de opdracht. Een geweigerde regel houdt de andere niet tegen. Met"
              + " proef=true wordt alles beoordeeld en niets vastgelegd.")
  public Multi<CommandBatch.Result> give(
      String lines, @QueryParam("proef") @DefaultValue("false") boolean proef) {
    return proef ? batch.trial(lines) : batch.execute(lines);
  }
}
