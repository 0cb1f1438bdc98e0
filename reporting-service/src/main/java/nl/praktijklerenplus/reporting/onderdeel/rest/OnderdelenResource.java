package nl.praktijklerenplus.reporting.onderdeel.rest;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The parts of the platform, for who looks after it. */
@Path("/onderdelen")
@Produces(MediaType.APPLICATION_JSON)
public class OnderdelenResource {

  /** All services, in their order. */
  public record Onderdelen(List<Onderdeel> onderdelen) {}

  private final HealthOfParts parts;

  OnderdelenResource(HealthOfParts parts) {
    this.parts = parts;
  }

  @GET
  @Operation(
      operationId = "onderdelen",
      summary = "Hoe het met elke dienst gaat",
      description =
          "De rapportage vraagt het nu aan de diensten zelf. Wie binnen drie seconden niets zegt,"
              + " heet niet gezond en heeft geen aantallen.")
  public Uni<Onderdelen> onderdelen() {
    return parts.ask().map(Onderdelen::new);
  }
}
