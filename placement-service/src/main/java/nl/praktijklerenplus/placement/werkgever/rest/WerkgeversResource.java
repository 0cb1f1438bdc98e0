package nl.praktijklerenplus.placement.werkgever.rest;

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

import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.store.WerkgeverStore;
import nl.praktijklerenplus.placement.werkgever.store.WerkgeverStore.WerkgeverRij;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.Roles;

/** Werkgevers and what is done with them. Every POST is one command. */
@Path("/werkgevers")
@Authenticated
public class WerkgeversResource {

  private final CommandEndpoint commands;
  private final WerkgeverStore store;

  WerkgeversResource(CommandEndpoint commands, WerkgeverStore store) {
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
  @Operation(operationId = "werkgevers", summary = "Werkgevers, te filteren")
  public Uni<Page<WerkgeverRij>> list(
      @BeanParam PageRequest page, @QueryParam("code") String code) {
    var listing = page.listing().where("code", code);
    return store.list(listing).map(rows -> Page.of(rows, listing, row -> row.werkgever()));
  }

  @GET
  @Path("/{werkgever}")
  @RolesAllowed({
    Roles.JOBCOACH,
    Roles.ASSISTENT_PRAKTIJKOPLEIDER,
    Roles.PRAKTIJKOPLEIDER,
    Roles.PROJECTLEIDER
  })
  @Operation(operationId = "werkgever", summary = "Een werkgever")
  public Uni<Response> one(@PathParam("werkgever") UUID werkgever) {
    return store
        .list(new PageRequest().listing().where("werkgever", werkgever))
        .map(Problems::foundOrNot);
  }

  @POST
  @Operation(operationId = "WerkgeverWerven", summary = "Een werkgever werven")
  public Uni<Response> werven(@RequestBodySchema(WerkgeverWerven.class) String body) {
    return commands.give(WerkgeverWerven.class, body, Map.of());
  }

  @POST
  @Path("/{werkgever}/gesprekken")
  @Operation(
      operationId = "WerkgeversgesprekVoeren",
      summary = "Een gesprek met een werkgever vastleggen")
  public Uni<Response> gesprek(
      @PathParam("werkgever") UUID werkgever,
      @RequestBodySchema(WerkgeversgesprekVoeren.class) String body) {
    return commands.give(WerkgeversgesprekVoeren.class, body, Map.of("werkgever", werkgever));
  }

  @POST
  @Path("/{werkgever}/erkenningen")
  @Operation(
      operationId = "LeerbedrijfErkennen",
      summary = "De erkenning als leerbedrijf vastleggen")
  public Uni<Response> erkennen(
      @PathParam("werkgever") UUID werkgever,
      @RequestBodySchema(LeerbedrijfErkennen.class) String body) {
    return commands.give(LeerbedrijfErkennen.class, body, Map.of("werkgever", werkgever));
  }

  @POST
  @Path("/{werkgever}/leermeesters")
  @Operation(operationId = "LeermeesterAanstellen", summary = "Een leermeester aanstellen")
  public Uni<Response> aanstellen(
      @PathParam("werkgever") UUID werkgever,
      @RequestBodySchema(LeermeesterAanstellen.class) String body) {
    return commands.give(LeermeesterAanstellen.class, body, Map.of("werkgever", werkgever));
  }

  @POST
  @Path("/{werkgever}/leermeesters/{leermeester}/trainingen")
  @Operation(
      operationId = "LeermeesterTrainen",
      summary = "De training van een leermeester vastleggen")
  public Uni<Response> trainen(
      @PathParam("werkgever") UUID werkgever,
      @PathParam("leermeester") UUID leermeester,
      @RequestBodySchema(LeermeesterTrainen.class) String body) {
    return commands.give(
        LeermeesterTrainen.class, body, Map.of("werkgever", werkgever, "leermeester", leermeester));
  }
}
