package nl.praktijklerenplus.placement.dienstverband.rest;

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

import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.*;
import nl.praktijklerenplus.placement.dienstverband.SoortDienstverband;
import nl.praktijklerenplus.placement.dienstverband.store.DienstverbandStore;
import nl.praktijklerenplus.placement.dienstverband.store.DienstverbandStore.DienstverbandRij;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.store.Listing;

/** Dienstverbanden. Every POST is one command. */
@Path("/dienstverbanden")
@Produces(MediaType.APPLICATION_JSON)
public class DienstverbandenResource {

  private final CommandEndpoint commands;
  private final Lists lists;
  private final ListTables tables;

  DienstverbandenResource(CommandEndpoint commands, Lists lists, ListTables tables) {
    this.commands = commands;
    this.lists = lists;
    this.tables = tables;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PersonalRead("plaatsing")
  @Operation(
      operationId = "dienstverbanden",
      summary = "Dienstverbanden, te filteren",
      description =
          "Sorteren kan op dienstverband (zonder opgave) en begonnenOp. Een jobcoach ziet alleen"
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
      name = "soort",
      in = ParameterIn.QUERY,
      description = "Alleen van deze soort",
      schema = @Schema(implementation = SoortDienstverband.class))
  @Parameter(
      name = "toestand",
      in = ParameterIn.QUERY,
      description = "Alleen in deze toestand",
      schema = @Schema(implementation = DienstverbandVraag.Toestand.class))
  @Parameter(
      name = "organisatie",
      in = ParameterIn.QUERY,
      description = "Alleen van studenten van deze organisatie (code)",
      schema = @Schema(implementation = String.class))
  public Uni<Page<DienstverbandRij>> list(@BeanParam PageRequest page) {
    return lists.page(
        page,
        DienstverbandVraag.class,
        DienstverbandStore.DIENSTVERBANDEN,
        DienstverbandVraag::rows);
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @PersonalRead("plaatsing")
  @Operation(
      operationId = "dienstverbandenAlsTabel",
      summary = "Dienstverbanden, te filteren",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(
        page,
        DienstverbandVraag.class,
        DienstverbandStore.DIENSTVERBANDEN,
        DienstverbandVraag::rows);
  }

  @GET
  @Path("/{dienstverband}")
  @PersonalRead("plaatsing")
  @Operation(
      operationId = "dienstverband",
      summary = "Een dienstverband",
      description = "De ETag is de versie.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DienstverbandRij.class)))
  public Uni<Response> one(@PathParam("dienstverband") UUID dienstverband) {
    return lists.one(DienstverbandStore.DIENSTVERBANDEN, dienstverband, new Listing());
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
