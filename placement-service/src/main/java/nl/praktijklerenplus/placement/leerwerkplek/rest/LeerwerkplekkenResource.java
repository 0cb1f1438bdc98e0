package nl.praktijklerenplus.placement.leerwerkplek.rest;

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

import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekCommand.*;
import nl.praktijklerenplus.placement.leerwerkplek.store.LeerwerkplekStore;
import nl.praktijklerenplus.placement.leerwerkplek.store.LeerwerkplekStore.LeerwerkplekInLijst;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.store.Listing;

/** Leerwerkplekken. Every POST is one command. */
@Path("/leerwerkplekken")
@Produces(MediaType.APPLICATION_JSON)
public class LeerwerkplekkenResource {

  private final CommandEndpoint commands;
  private final Lists lists;
  private final ListTables tables;

  LeerwerkplekkenResource(CommandEndpoint commands, Lists lists, ListTables tables) {
    this.commands = commands;
    this.lists = lists;
    this.tables = tables;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "leerwerkplekken",
      summary = "Leerwerkplekken, te filteren",
      description = "Sorteren kan op leerwerkplek (zonder opgave) en aangebodenOp.")
  @Parameter(
      name = "werkgever",
      in = ParameterIn.QUERY,
      description = "Alleen van deze werkgever",
      schema = @Schema(implementation = UUID.class))
  @Parameter(
      name = "richting",
      in = ParameterIn.QUERY,
      description = "Alleen in deze richting (code)",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "toestand",
      in = ParameterIn.QUERY,
      description = "Alleen in deze toestand",
      schema = @Schema(implementation = LeerwerkplekVraag.Toestand.class))
  @Parameter(
      name = "bezetting",
      in = ParameterIn.QUERY,
      description = "Alleen vrije, bezette of ingetrokken leerwerkplekken",
      schema = @Schema(implementation = LeerwerkplekVraag.Bezetting.class))
  public Uni<Page<LeerwerkplekInLijst>> list(@BeanParam PageRequest page) {
    return lists.page(
        page, LeerwerkplekVraag.class, LeerwerkplekStore.LEERWERKPLEKKEN, LeerwerkplekVraag::rows);
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @Operation(
      operationId = "leerwerkplekkenAlsTabel",
      summary = "Leerwerkplekken, te filteren",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(
        page, LeerwerkplekVraag.class, LeerwerkplekStore.LEERWERKPLEKKEN, LeerwerkplekVraag::rows);
  }

  @GET
  @Path("/{leerwerkplek}")
  @Operation(operationId = "leerwerkplek", summary = "Een leerwerkplek")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = LeerwerkplekInLijst.class)))
  public Uni<Response> one(@PathParam("leerwerkplek") UUID leerwerkplek) {
    return lists.one(LeerwerkplekStore.LEERWERKPLEKKEN, leerwerkplek, new Listing());
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
