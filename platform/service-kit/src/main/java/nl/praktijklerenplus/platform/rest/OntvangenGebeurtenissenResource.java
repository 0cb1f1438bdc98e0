package nl.praktijklerenplus.platform.rest;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.consumer.Inbox;
import nl.praktijklerenplus.platform.store.Transactions;

/** Tells a portal whether this service has heard of an event yet. */
@Path("/ontvangen-gebeurtenissen/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class OntvangenGebeurtenissenResource {

  /** It is in. */
  public record Ontvangen(UUID id) {}

  private final Inbox inbox;
  private final Transactions transactions;

  OntvangenGebeurtenissenResource(Inbox inbox, Transactions transactions) {
    this.inbox = inbox;
    this.transactions = transactions;
  }

  @GET
  @Operation(operationId = "ontvangenGebeurtenis", summary = "Is deze gebeurtenis hier al binnen?")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Ontvangen.class)))
  public Uni<Response> received(@PathParam("id") UUID id) {
    return transactions
        .run(session -> inbox.has(session, id))
        .map(in -> in ? Response.ok(new Ontvangen(id)).build() : Problems.notFound().response());
  }
}
