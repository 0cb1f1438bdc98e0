package nl.praktijklerenplus.reporting.tijdlijn.rest;

import java.util.List;
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

import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.tijdlijn.store.SubjectArchive;

/** One student over all services, out of the archive. */
@Path("/studenten/{student}/tijdlijn")
@Produces(MediaType.APPLICATION_JSON)
public class TijdlijnResource {

  private final SubjectArchive archive;
  private final Transactions transactions;
  private final Caller caller;

  TijdlijnResource(SubjectArchive archive, Transactions transactions, Caller caller) {
    this.archive = archive;
    this.transactions = transactions;
    this.caller = caller;
  }

  @GET
  @PersonalRead("begeleiding")
  @Operation(
      operationId = "tijdlijn",
      summary = "Alles wat over een student gebeurde, over alle diensten",
      description =
          "Op datum, dan op het moment van bekend worden, dan op versie. Een gecorrigeerde"
              + " gebeurtenis staat er zoals zij nu geldt, met wat er oorspronkelijk stond en wie"
              + " haar wanneer corrigeerde. Een begeleider of jobcoach ziet alleen studenten van de"
              + " eigen organisatie. Wat net is vastgelegd kan nog onderweg zijn: wacht er met 'na'"
              + " op.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StudentTijdlijn.class)))
  public Uni<Response> tijdlijn(@PathParam("student") UUID student) {
    return transactions
        .run(session -> archive.of(session, List.of(student)))
        .map(told -> StudentTijdlijn.of(student, told))
        .map(
            found ->
                found
                    .map(tijdlijn -> tijdlijn.without(caller.hiddenFields()))
                    .map(tijdlijn -> Response.ok(tijdlijn).build())
                    .orElseGet(() -> Problems.notFound().response()));
  }
}
