package nl.praktijklerenplus.certification.traject.rest;

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

import nl.praktijklerenplus.certification.traject.store.TrajectStore;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Recordings;

/** What certification recorded of one student. */
@Path("/studenten/{student}/dossier")
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

  private final TrajectStore trajecten;
  private final Caller caller;

  DossierResource(TrajectStore trajecten, Caller caller) {
    this.trajecten = trajecten;
    this.caller = caller;
  }

  @GET
  @PersonalRead("erkenning")
  @Operation(
      operationId = "dossier",
      summary = "Wat hier over een student is vastgelegd: de erkenningstrajecten",
      description = Recordings.DESCRIPTION)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Recordings.class)))
  public Uni<Response> dossier(@PathParam("student") UUID student) {
    return trajecten
        .dossier(student)
        .map(found -> Recordings.foundOrNot(student, found, caller.hiddenFields()));
  }
}
