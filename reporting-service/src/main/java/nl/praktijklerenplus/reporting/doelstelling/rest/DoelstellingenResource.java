package nl.praktijklerenplus.reporting.doelstelling.rest;

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

import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingCommand.DoelstellingVastleggen;
import nl.praktijklerenplus.reporting.doelstelling.store.DoelstellingStore;
import nl.praktijklerenplus.reporting.doelstelling.store.DoelstellingStore.DoelstellingRij;

/** Doelstellingen: recorded by command, listed with filters. */
@Path("/doelstellingen")
@Produces(MediaType.APPLICATION_JSON)
public class DoelstellingenResource {

  private final CommandEndpoint commands;
  private final Lists lists;
  private final ListTables tables;

  DoelstellingenResource(CommandEndpoint commands, Lists lists, ListTables tables) {
    this.commands = commands;
    this.lists = lists;
    this.tables = tables;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "doelstellingen",
      summary = "Doelstellingen, te filteren",
      description = "Sorteren kan op doelstelling (zonder opgave), datum, indicator en op.")
  @Parameter(
      name = "indicator",
      in = ParameterIn.QUERY,
      description = "Alleen van deze indicator",
      schema = @Schema(implementation = String.class))
  public Uni<Page<DoelstellingRij>> list(@BeanParam PageRequest page) {
    return lists.page(
        page, DoelstellingVraag.class, DoelstellingStore.DOELSTELLINGEN, DoelstellingVraag::rows);
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @Operation(
      operationId = "doelstellingenAlsTabel",
      summary = "Doelstellingen, te filteren",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(
        page, DoelstellingVraag.class, DoelstellingStore.DOELSTELLINGEN, DoelstellingVraag::rows);
  }

  @GET
  @Path("/{doelstelling}")
  @Operation(
      operationId = "doelstelling",
      summary = "Een doelstelling",
      description = "De ETag is de versie.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DoelstellingRij.class)))
  public Uni<Response> one(@PathParam("doelstelling") UUID doelstelling) {
    return lists.one(DoelstellingStore.DOELSTELLINGEN, doelstelling, new Listing());
  }

  @POST
  @Operation(operationId = "DoelstellingVastleggen", summary = "Een doelstelling vastleggen")
  public Uni<Response> vastleggen(@RequestBodySchema(DoelstellingVastleggen.class) String body) {
    return commands.give(DoelstellingVastleggen.class, body, Map.of());
  }
}
