package nl.praktijklerenplus.placement.student.rest;

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

import nl.praktijklerenplus.placement.student.store.StudentDossier;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Recordings;

/** What placement recorded of one student. */
@Path("/studenten/{student}/dossier")
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

  private final StudentDossier dossiers;
  private final Caller caller;

  DossierResource(StudentDossier dossiers, Caller caller) {
    this.dossiers = dossiers;
    this.caller = caller;
  }

  @GET
  @PersonalRead("plaatsing")
  @Operation(
      operationId = "dossier",
      summary = "Wat hier over een student is vastgelegd: stages, dienstverbanden en nazorg",
      description = Recordings.DESCRIPTION)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Recordings.class)))
  public Uni<Response> dossier(@PathParam("student") UUID student) {
    return dossiers
        .recorded(student)
        .map(found -> Recordings.foundOrNot(student, found, caller.hiddenFields()));
  }
}
