package nl.praktijklerenplus.platform.conformance;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.access.PersonalRead;

/** Shows a counter as if it were a person. */
@Path("/counters")
public class CountersResource {

  record Shown(UUID counter, String secret) implements AboutPersons {
    @Override
    public Stream<UUID> persons() {
      return Stream.of(counter);
    }
  }

  @GET
  @Path("{counter}")
  @PersonalRead("tellen")
  @Operation(operationId = "counter")
  public Uni<Shown> one(@PathParam("counter") UUID counter) {
    if (counter.getMostSignificantBits() == 0) {
      throw new NotFoundException();
    }
    return Uni.createFrom().item(new Shown(counter, "kanariegeheim"));
  }
}
