package nl.praktijklerenplus.platform.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.store.KeyRotation;

/** The master keys by name, never a key. */
@Path("/sleutels")
@Produces(MediaType.APPLICATION_JSON)
public class SleutelsResource {

  /** How many keys were wrapped anew. */
  public record Omwikkeling(int omgewikkeld) {}

  private final KeyRotation rotation;

  SleutelsResource(KeyRotation rotation) {
    this.rotation = rotation;
  }

  @GET
  @Operation(
      operationId = "sleutels",
      summary = "Met welke hoofdsleutels de sleutels van de studenten zijn ingepakt",
      description =
          "Een hoofdsleutel die hier niet genoemd wordt, is in deze dienst niet meer nodig.")
  public Uni<KeyRotation.InUse> inUse() {
    return rotation.inUse();
  }

  @POST
  @Path("/omwikkeling")
  @Operation(
      operationId = "sleutelsOmwikkelen",
      summary = "Alle sleutels inpakken met de nieuwste hoofdsleutel",
      description =
          "Zet eerst de nieuwe hoofdsleutel als laatste regel in het sleutelbestand. Aan wat is"
              + " vastgelegd verandert niets; afgebroken gaat het verder waar het was.")
  public Uni<Omwikkeling> wrapAnew() {
    return rotation.wrapAnew().map(Omwikkeling::new);
  }
}
