package nl.praktijklerenplus.reporting.observatie.rest;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.reporting.observatie.ObservatieCommand.ObservatieVastleggen;
import nl.praktijklerenplus.reporting.observatie.store.ObservatieStore;
import nl.praktijklerenplus.reporting.observatie.store.ObservatieStore.ObservatieRij;

/** Observaties: recorded by command, listed with filters. */
@Path("/observaties")
@Authenticated
public class ObservatiesResource {

  private final CommandEndpoint commands;
  private final ObservatieStore store;

  ObservatiesResource(CommandEndpoint commands, ObservatieStore store) {
    this.commands = commands;
    this.store = store;
  }

  @GET
  @RolesAllowed({Roles.PROJECTLEIDER, Roles.ONDERZOEKER})
  @Operation(operationId = "observaties", summary = "Observaties, te filteren")
  public Uni<Page<ObservatieRij>> list(
      @BeanParam PageRequest page,
      @QueryParam("fase") String fase,
      @QueryParam("onderwerp") String onderwerp,
      @QueryParam("perspectief") String perspectief,
      @QueryParam("soort") String soort) {
    var listing =
        page.listing()
            .where("fase", fase)
            .where("onderwerp", onderwerp)
            .where("perspectief", perspectief)
            .where("soort", soort);
    return store.list(listing).map(rows -> Page.of(rows, listing, ObservatieRij::observatie));
  }

  @GET
  @Path("/{observatie}")
  @RolesAllowed({Roles.PROJECTLEIDER, Roles.ONDERZOEKER})
  @Operation(operationId = "observatie", summary = "Een observatie")
  public Uni<Response> one(@PathParam("observatie") UUID observatie) {
    return store
        .list(new PageRequest().listing().where("observatie", observatie))
        .map(Problems::foundOrNot);
  }

  @POST
  @Operation(operationId = "ObservatieVastleggen", summary = "Een observatie vastleggen")
  public Uni<Response> vastleggen(@RequestBodySchema(ObservatieVastleggen.class) String body) {
    return commands.give(ObservatieVastleggen.class, body, Map.of());
  }
}
