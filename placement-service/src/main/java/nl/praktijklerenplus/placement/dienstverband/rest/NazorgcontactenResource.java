package nl.praktijklerenplus.placement.dienstverband.rest;

import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.*;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;

/** Nazorg after placement: one contact a POST. */
@Path("/studenten/{student}/nazorgcontacten")
@Produces(MediaType.APPLICATION_JSON)
public class NazorgcontactenResource {

  private final CommandEndpoint commands;

  NazorgcontactenResource(CommandEndpoint commands) {
    this.commands = commands;
  }

  @POST
  @Operation(operationId = "NazorgcontactVastleggen", summary = "Een nazorgcontact vastleggen")
  public Uni<Response> vastleggen(
      @PathParam("student") UUID student,
      @RequestBodySchema(NazorgcontactVastleggen.class) String body) {
    return commands.give(NazorgcontactVastleggen.class, body, Map.of("student", student));
  }
}
