package nl.praktijklerenplus.placement.leerwerkplek.rest;

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

import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand.*;
import nl.praktijklerenplus.placement.leerwerkplek.store.LeerwerkplekStore;
import nl.praktijklerenplus.placement.leerwerkplek.store.LeerwerkplekStore.LeerwerkplekRij;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.Roles;

/** Leerwerkplekken. Every POST is one command. */
@Path("/leerwerkplekken")
@Authenticated
public class LeerwerkplekkenResource {

  private final CommandEndpoint commands;
  private final LeerwerkplekStore store;

  LeerwerkplekkenResource(CommandEndpoint commands, LeerwerkplekStore store) {
    this.commands = commands;
    this.store = store;
  }

  @GET
  @RolesAllowed({
    Roles.JOBCOACH,
    Roles.ASSISTENT_PRAKTIJKOPLEIDER,
    Roles.PRAKTIJKOPLEIDER,
    Roles.PROJECTLEIDER
  })
  @Operation(operationId = "leerwerkplekken", summary = "Leerwerkplekken, te filteren")
  public Uni<Page<LeerwerkplekRij>> list(
      @BeanParam PageRequest page,
      @QueryParam("werkgever") UUID werkgever,
      @QueryParam("richting") String richting,
      @QueryParam("toestand") String toestand) {
    var listing =
        page.listing()
            .where("werkgever", werkgever)
            .where("richting", richting)
            .where("toestand", toestand);
    return store.list(listing).map(rows -> Page.of(rows, listing, row -> row.leerwerkplek()));
  }

  @GET
  @Path("/{leerwerkplek}")
  @RolesAllowed({
    Roles.JOBCOACH,
    Roles.ASSISTENT_PRAKTIJKOPLEIDER,
    Roles.PRAKTIJKOPLEIDER,
    Roles.PROJECTLEIDER
  })
  @Operation(operationId = "leerwerkplek", summary = "Een leerwerkplek")
  public Uni<Response> one(@PathParam("leerwerkplek") UUID leerwerkplek) {
    return store
        .list(new PageRequest().listing().where("leerwerkplek", leerwerkplek))
        .map(Problems::foundOrNot);
  }

  @POST
  @Operation(operationId = "LeerwerkplekAanbieden", summary = "Een leerwerkplek aanbieden")
  public Uni<Response> aanbieden(@RequestBodySchema(LeerwerkplekAanbieden.class) String body) {
    return commands.give(LeerwerkplekAanbieden.class, body, Map.of());
  }

  @POST
  @Path("/{leerwerkplek}/intrekking")
  @Operation(operationId = "LeerwerkplekIntrekken", summary = "Een leerwerkplek intrekken")
  public Uni<Response> intrekken(
      @PathParam("leerwerkplek") UUID leerwerkplek,
      @RequestBodySchema(LeerwerkplekIntrekken.class) String body) {
    return commands.give(LeerwerkplekIntrekken.class, body, Map.of("leerwerkplek", leerwerkplek));
  }
}
