package nl.praktijklerenplus.reporting.observatie.rest;

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
import nl.praktijklerenplus.reporting.observatie.ObservatieCommand.ObservatieVastleggen;
import nl.praktijklerenplus.reporting.observatie.Perspectief;
import nl.praktijklerenplus.reporting.observatie.Soort;
import nl.praktijklerenplus.reporting.observatie.store.ObservatieStore;
import nl.praktijklerenplus.reporting.observatie.store.ObservatieStore.ObservatieRij;

/** Observaties: recorded by command, listed with filters. */
@Path("/observaties")
@Produces(MediaType.APPLICATION_JSON)
public class ObservatiesResource {

  private final CommandEndpoint commands;
  private final Lists lists;
  private final ListTables tables;

  ObservatiesResource(CommandEndpoint commands, Lists lists, ListTables tables) {
    this.commands = commands;
    this.lists = lists;
    this.tables = tables;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "observaties",
      summary = "Observaties, te filteren",
      description = "Sorteren kan op observatie (zonder opgave), datum, fase en onderwerp.")
  @Parameter(
      name = "fase",
      in = ParameterIn.QUERY,
      description = "Alleen van deze fase (code)",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "onderwerp",
      in = ParameterIn.QUERY,
      description = "Alleen bij dit onderwerp",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "perspectief",
      in = ParameterIn.QUERY,
      description = "Alleen vanuit dit perspectief",
      schema = @Schema(implementation = Perspectief.class))
  @Parameter(
      name = "soort",
      in = ParameterIn.QUERY,
      description = "Alleen van deze soort",
      schema = @Schema(implementation = Soort.class))
  public Uni<Page<ObservatieRij>> list(@BeanParam PageRequest page) {
    return lists.page(
        page, ObservatieVraag.class, ObservatieStore.OBSERVATIES, ObservatieVraag::rows);
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @Operation(
      operationId = "observatiesAlsTabel",
      summary = "Observaties, te filteren",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(
        page, ObservatieVraag.class, ObservatieStore.OBSERVATIES, ObservatieVraag::rows);
  }

  @GET
  @Path("/{observatie}")
  @Operation(
      operationId = "observatie",
      summary = "Een observatie",
      description = "De ETag is de versie.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ObservatieRij.class)))
  public Uni<Response> one(@PathParam("observatie") UUID observatie) {
    return lists.one(ObservatieStore.OBSERVATIES, observatie, new Listing());
  }

  @POST
  @Operation(operationId = "ObservatieVastleggen", summary = "Een observatie vastleggen")
  public Uni<Response> vastleggen(@RequestBodySchema(ObservatieVastleggen.class) String body) {
    return commands.give(ObservatieVastleggen.class, body, Map.of());
  }
}
