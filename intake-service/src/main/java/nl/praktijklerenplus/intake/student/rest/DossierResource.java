package nl.praktijklerenplus.intake.student.rest;

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

import nl.praktijklerenplus.intake.student.store.StudentStore;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Recordings;

/** What intake recorded of one student. */
@Path("/studenten/{student}/dossier")
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

  private final StudentStore students;
  private final Caller caller;

  DossierResource(StudentStore students, Caller caller) {
    this.students = students;
    this.caller = caller;
  }

  @GET
  @PersonalRead("begeleiding")
  @Operation(
      operationId = "dossier",
      summary = "Wat hier over een student is vastgelegd, in de volgorde waarin het gebeurde",
      description = Recordings.DESCRIPTION)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Recordings.class)))
  public Uni<Response> dossier(@PathParam("student") UUID student) {
    return students
        .dossier(student)
        .map(found -> Recordings.foundOrNot(student, found, caller.hiddenFields()));
  }
}
