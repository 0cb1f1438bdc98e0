package nl.praktijklerenplus.placement.stage.rest;

import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.store.StageStore;
import nl.praktijklerenplus.placement.stage.store.StageStore.StageRij;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.store.Listing;

/** Stages, from start to end. Every POST is one command. */
@Path("/stages")
@Produces(MediaType.APPLICATION_JSON)
public class StagesResource {

  private final CommandEndpoint commands;
  private final Lists lists;
  private final ListTables tables;

  StagesResource(CommandEndpoint commands, Lists lists, ListTables tables) {
    this.commands = commands;
    this.lists = lists;
    this.tables = tables;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PersonalRead("plaatsing")
  @Operation(
      operationId = "stages",
      summary = "Stages, te filteren",
      description =
          "Sorteren kan op stage (zonder opgave) en begonnenOp. Een jobcoach ziet alleen"
              + " studenten van de eigen organisatie.")
  @Parameter(
      name = "student",
      in = ParameterIn.QUERY,
      description = "Alleen van deze student",
      schema = @Schema(implementation = UUID.class))
  @Parameter(
      name = "werkgever",
      in = ParameterIn.QUERY,
      description = "Alleen bij deze werkgever",
      schema = @Schema(implementation = UUID.class))
  @Parameter(
      name = "leerwerkplek",
      in = ParameterIn.QUERY,
      description = "Alleen op deze leerwerkplek",
      schema = @Schema(implementation = UUID.class))
  @Parameter(
      name = "toestand",
      in = ParameterIn.QUERY,
      description = "Alleen in deze toestand",
      schema = @Schema(implementation = StageVraag.Toestand.class))
  @Parameter(
      name = "organisatie",
      in = ParameterIn.QUERY,
      description = "Alleen van studenten van deze organisatie (code)",
      schema = @Schema(implementation = String.class))
  public Uni<Page<StageRij>> list(@BeanParam PageRequest page) {
    return lists.page(page, StageVraag.class, StageStore.STAGES, StageVraag::rows);
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @PersonalRead("plaatsing")
  @Operation(
      operationId = "stagesAlsTabel",
      summary = "Stages, te filteren",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(page, StageVraag.class, StageStore.STAGES, StageVraag::rows);
  }

  @GET
  @Path("/{stage}")
  @PersonalRead("plaatsing")
  @Operation(operationId = "stage", summary = "Een stage", description = "De ETag is de versie.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StageRij.class)))
  public Uni<Response> one(@PathParam("stage") UUID stage) {
    return lists.one(StageStore.STAGES, stage, new Listing());
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
