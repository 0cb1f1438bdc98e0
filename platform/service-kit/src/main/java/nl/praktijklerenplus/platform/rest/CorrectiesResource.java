package nl.praktijklerenplus.platform.rest;

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

/** Says that a recorded event has another day or other values; the event itself stays. */
@Path("/gebeurtenissen/{gebeurtenis}/correcties")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectiesResource {

  private final CommandEndpoint commands;

  CorrectiesResource(CommandEndpoint commands) {
    this.commands = commands;
  }

  @POST
  @Operation(
      operationId = CommandCatalogue.CORRECTION,
      summary = "Een verkeerde dag of waarde van een gebeurtenis corrigeren",
      description =
          "Inhoud: 'datum' (de dag waarop het is opgemerkt), 'nieuweDatum' en/of 'velden' (een"
              + " object met de juiste waarden). Wat niets verandert wordt aangenomen en legt niets"
              + " vast.")
  public Uni<Response> correct(@PathParam("gebeurtenis") UUID gebeurtenis, String body) {
    return commands.give(CommandCatalogue.CORRECTION, body, Map.of("gebeurtenis", gebeurtenis));
  }
}
