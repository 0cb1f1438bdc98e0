package nl.praktijklerenplus.reporting.doelstelling.rest;

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
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingCommand.DoelstellingVastleggen;
import nl.praktijklerenplus.reporting.doelstelling.store.DoelstellingStore;
import nl.praktijklerenplus.reporting.doelstelling.store.DoelstellingStore.DoelstellingRij;

/** Doelstellingen: recorded by command, listed with filters. */
@Path("/doelstellingen")
@Authenticated
public class DoelstellingenResource {

  private final CommandEndpoint commands;
  private final DoelstellingStore store;

  DoelstellingenResource(CommandEndpoint commands, DoelstellingStore store) {
    this.commands = commands;
    this.store = store;
  }

  @GET
  @RolesAllowed({Roles.PROJECTLEIDER, Roles.ONDERZOEKER})
  @Operation(operationId = "doelstellingen", summary = "Doelstellingen, te filteren")
  public Uni<Page<DoelstellingRij>> list(
      @BeanParam PageRequest page, @QueryParam("indicator") String indicator) {
    var listing = page.listing().where("indicator", indicator);
    return store.list(listing).map(rows -> Page.of(rows, listing, DoelstellingRij::doelstelling));
  }

  @GET
  @Path("/{doelstelling}")
  @RolesAllowed({Roles.PROJECTLEIDER, Roles.ONDERZOEKER})
  @Operation(operationId = "doelstelling", summary = "Een doelstelling")
  public Uni<Response> one(@PathParam("doelstelling") UUID doelstelling) {
    return store
        .list(new PageRequest().listing().where("doelstelling", doelstelling))
        .map(Problems::foundOrNot);
  }

  @POST
  @Operation(operationId = "DoelstellingVastleggen", summary = "Een doelstelling vastleggen")
  public Uni<Response> vastleggen(@RequestBodySchema(DoelstellingVastleggen.class) String body) {
    return commands.give(DoelstellingVastleggen.class, body, Map.of());
  }
}
