package nl.praktijklerenplus.placement.bijeenkomst.rest;

import java.util.Map;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

import nl.praktijklerenplus.placement.bijeenkomst.BijeenkomstCommand.*;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;

/** Voorlichtingsbijeenkomsten: one meeting a POST. */
@Path("/voorlichtingsbijeenkomsten")
@Produces(MediaType.APPLICATION_JSON)
public class VoorlichtingsbijeenkomstenResource {

  private final CommandEndpoint commands;

  VoorlichtingsbijeenkomstenResource(CommandEndpoint commands) {
    this.commands = commands;
  }

  @POST
  @Operation(
      operationId = "VoorlichtingHouden",
      summary = "Een gehouden voorlichtingsbijeenkomst vastleggen")
  public Uni<Response> houden(@RequestBodySchema(VoorlichtingHouden.class) String body) {
    return commands.give(VoorlichtingHouden.class, body, Map.of());
  }
}
