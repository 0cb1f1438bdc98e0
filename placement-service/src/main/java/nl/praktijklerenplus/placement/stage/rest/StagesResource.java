package nl.praktijklerenplus.placement.stage.rest;

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

import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.store.StageStore;
import nl.praktijklerenplus.placement.stage.store.StageStore.StageRij;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.Roles;

/** Stages, from start to end. Every POST is one command. */
@Path("/stages")
@Authenticated
public class StagesResource {

  private final CommandEndpoint commands;
  private final StageStore store;

  StagesResource(CommandEndpoint commands, StageStore store) {
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
  @Operation(operationId = "stages", summary = "Stages, te filteren")
  public Uni<Page<StageRij>> list(
      @BeanParam PageRequest page,
      @QueryParam("student") UUID student,
      @QueryParam("werkgever") UUID werkgever,
      @QueryParam("leerwerkplek") UUID leerwerkplek,
      @QueryParam("toestand") String toestand) {
    var listing =
        page.listing()
            .where("student", student)
            .where("werkgever", werkgever)
            .where("leerwerkplek", leerwerkplek)
            .where("toestand", toestand);
    return store.list(listing).map(rows -> Page.of(rows, listing, row -> row.stage()));
  }

  @GET
  @Path("/{stage}")
  @RolesAllowed({
    Roles.JOBCOACH,
    Roles.ASSISTENT_PRAKTIJKOPLEIDER,
    Roles.PRAKTIJKOPLEIDER,
    Roles.PROJECTLEIDER
  })
  @Operation(operationId = "stage", summary = "Een stage")
  public Uni<Response> one(@PathParam("stage") UUID stage) {
    return store.list(new PageRequest().listing().where("stage", stage)).map(Problems::foundOrNot);
  }

  @POST
  @Operation(operationId = "StageStarten", summary = "Een stage starten")
  public Uni<Response> starten(@RequestBodySchema(StageStarten.class) String body) {
    return commands.give(StageStarten.class, body, Map.of());
  }

  @POST
  @Path("/{stage}/wissel")
  @Operation(operationId = "StageWisselen", summary = "Wisselen naar een andere leerwerkplek")
  public Uni<Response> wisselen(
      @PathParam("stage") UUID stage, @RequestBodySchema(StageWisselen.class) String body) {
    return commands.give(StageWisselen.class, body, Map.of("stage", stage));
  }

  @POST
  @Path("/{stage}/bezoeken")
  @Operation(operationId = "StagebezoekAfleggen", summary = "Een stagebezoek vastleggen")
  public Uni<Response> bezoek(
      @PathParam("stage") UUID stage, @RequestBodySchema(StagebezoekAfleggen.class) String body) {
    return commands.give(StagebezoekAfleggen.class, body, Map.of("stage", stage));
  }

  @POST
  @Path("/{stage}/aanpassingen")
  @Operation(
      operationId = "LeerprocesAanpassen",
      summary = "Een aanpassing van het leerproces vastleggen")
  public Uni<Response> aanpassen(
      @PathParam("stage") UUID stage, @RequestBodySchema(LeerprocesAanpassen.class) String body) {
    return commands.give(LeerprocesAanpassen.class, body, Map.of("stage", stage));
  }

  @POST
  @Path("/{stage}/knelpunten")
  @Operation(operationId = "KnelpuntMelden", summary = "Een knelpunt melden")
  public Uni<Response> knelpunt(
      @PathParam("stage") UUID stage, @RequestBodySchema(KnelpuntMelden.class) String body) {
    return commands.give(KnelpuntMelden.class, body, Map.of("stage", stage));
  }

  @POST
  @Path("/{stage}/knelpunten/{knelpunt}/oplossing")
  @Operation(operationId = "KnelpuntOplossen", summary = "De oplossing van een knelpunt vastleggen")
  public Uni<Response> oplossen(
      @PathParam("stage") UUID stage,
      @PathParam("knelpunt") UUID knelpunt,
      @RequestBodySchema(KnelpuntOplossen.class) String body) {
    return commands.give(
        KnelpuntOplossen.class, body, Map.of("stage", stage, "knelpunt", knelpunt));
  }

  @POST
  @Path("/{stage}/beeindiging")
  @Operation(operationId = "StageBeeindigen", summary = "Een stage beeindigen")
  public Uni<Response> beeindigen(
      @PathParam("stage") UUID stage, @RequestBodySchema(StageBeeindigen.class) String body) {
    return commands.give(StageBeeindigen.class, body, Map.of("stage", stage));
  }

  @POST
  @Path("/{stage}/afronding")
  @Operation(operationId = "StageAfronden", summary = "Een stage afronden")
  public Uni<Response> afronden(
      @PathParam("stage") UUID stage, @RequestBodySchema(StageAfronden.class) String body) {
    return commands.give(StageAfronden.class, body, Map.of("stage", stage));
  }
}
