package nl.praktijklerenplus.platform.rest;

import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.consumer.Inbox;
import nl.praktijklerenplus.platform.store.Transactions;

/** Tells a portal whether this service has heard of an event yet. */
@Path("/ontvangen-gebeurtenissen/{id}")
public class OntvangenGebeurtenissenResource {

  private final Inbox inbox;
  private final Transactions transactions;

  OntvangenGebeurtenissenResource(Inbox inbox, Transactions transactions) {
    this.inbox = inbox;
    this.transactions = transactions;
  }

  @GET
  @Operation(operationId = "ontvangenGebeurtenis", summary = "Is deze gebeurtenis hier al binnen?")
  public Uni<Response> received(@PathParam("id") UUID id) {
    return transactions
        .run(session -> inbox.has(session, id))
        .map(in -> in ? Response.ok(Map.of("id", id)).build() : Problems.notFound().response());
  }
}
