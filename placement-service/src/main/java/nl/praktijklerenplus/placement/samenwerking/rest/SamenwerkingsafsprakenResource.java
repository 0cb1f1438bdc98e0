package nl.praktijklerenplus.placement.samenwerking.rest;

import java.util.Map;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

import nl.praktijklerenplus.placement.samenwerking.SamenwerkingsafspraakCommand.*;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;

/** Samenwerkingsafspraken: one agreement a POST. */
@Path("/samenwerkingsafspraken")
@Produces(MediaType.APPLICATION_JSON)
public class SamenwerkingsafsprakenResource {

  private final CommandEndpoint commands;

  SamenwerkingsafsprakenResource(CommandEndpoint commands) {
    this.commands = commands;
  }

  @POST
  @Operation(
      operationId = "SamenwerkingAfspreken",
      summary = "Een samenwerkingsafspraak vastleggen")
  public Uni<Response> afspreken(@RequestBodySchema(SamenwerkingAfspreken.class) String body) {
    return commands.give(SamenwerkingAfspreken.class, body, Map.of());
  }
}
