package nl.praktijklerenplus.platform.conformance;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.access.PersonalRead;

/** Shows a counter as if it were a person. */
@Path("/counters")
@Produces(MediaType.APPLICATION_JSON)
public class CountersResource {

  record Shown(UUID counter, String secret) implements AboutPersons {
    @Override
    public Stream<UUID> persons() {
      return Stream.of(counter);
    }
  }

  @GET
  @PersonalRead("tellen")
  @Operation(operationId = "counters")
  public Uni<List<Shown>> some(@QueryParam("both") List<UUID> counters) {
    return Uni.createFrom()
        .item(counters.stream().map(one -> new Shown(one, "kanariegeheim")).toList());
  }

  /** Shows a person and does not say for what. */
  @GET
  @Path("unsaid/{counter}")
  @Operation(operationId = "unsaid")
  public Uni<Shown> unsaid(@PathParam("counter") UUID counter) {
    return Uni.createFrom().item(new Shown(counter, "kanariegeheim"));
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
