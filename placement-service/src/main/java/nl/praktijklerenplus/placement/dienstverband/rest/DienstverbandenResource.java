package nl.praktijklerenplus.placement.dienstverband.rest;

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

import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.*;
import nl.praktijklerenplus.placement.dienstverband.store.DienstverbandStore;
import nl.praktijklerenplus.placement.dienstverband.store.DienstverbandStore.DienstverbandRij;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.Roles;

/** Dienstverbanden. Every POST is one command. */
@Path("/dienstverbanden")
@Authenticated
public class DienstverbandenResource {

  private final CommandEndpoint commands;
  private final DienstverbandStore store;

  DienstverbandenResource(CommandEndpoint commands, DienstverbandStore store) {
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
  @Operation(operationId = "dienstverbanden", summary = "Dienstverbanden, te filteren")
  public Uni<Page<DienstverbandRij>> list(
      @BeanParam PageRequest page,
      @QueryParam("student") UUID student,
      @QueryParam("werkgever") UUID werkgever) {
    var listing = page.listing().where("student", student).where("werkgever", werkgever);
    return store.list(listing).map(rows -> Page.of(rows, listing, row -> row.dienstverband()));
  }

  @GET
  @Path("/{dienstverband}")
  @RolesAllowed({
    Roles.JOBCOACH,
    Roles.ASSISTENT_PRAKTIJKOPLEIDER,
    Roles.PRAKTIJKOPLEIDER,
    Roles.PROJECTLEIDER
  })
  @Operation(operationId = "dienstverband", summary = "Een dienstverband")
  public Uni<Response> one(@PathParam("dienstverband") UUID dienstverband) {
    return store
        .list(new PageRequest().listing().where("dienstverband", dienstverband))
        .map(Problems::foundOrNot);
  }

  @POST
  @Operation(operationId = "DienstverbandStarten", summary = "Een dienstverband starten")
  public Uni<Response> starten(@RequestBodySchema(DienstverbandStarten.class) String body) {
    return commands.give(DienstverbandStarten.class, body, Map.of());
  }

  @POST
  @Path("/{dienstverband}/beeindiging")
  @Operation(operationId = "DienstverbandBeeindigen", summary = "Een dienstverband beeindigen")
  public Uni<Response> beeindigen(
      @PathParam("dienstverband") UUID dienstverband,
      @RequestBodySchema(DienstverbandBeeindigen.class) String body) {
    return commands.give(
        DienstverbandBeeindigen.class, body, Map.of("dienstverband", dienstverband));
  }
}
