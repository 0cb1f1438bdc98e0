package nl.praktijklerenplus.placement.werkgever.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

import nl.praktijklerenplus.placement.werkgever.WerkgeverCommand.*;
import nl.praktijklerenplus.placement.werkgever.store.WerkgeverStore;
import nl.praktijklerenplus.placement.werkgever.store.WerkgeverStore.WerkgeverInLijst;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.Days;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.store.Listing;

/** Werkgevers and what is done with them. Every POST is one command. */
@Path("/werkgevers")
@Produces(MediaType.APPLICATION_JSON)
public class WerkgeversResource {

  private final CommandEndpoint commands;
  private final Lists lists;
  private final ListTables tables;
  private final Clock clock;

  WerkgeversResource(CommandEndpoint commands, Lists lists, ListTables tables, Clock clock) {
    this.commands = commands;
    this.lists = lists;
    this.tables = tables;
    this.clock = clock;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "werkgevers",
      summary = "Werkgevers met hun leerwerkplekken op een peildatum",
      description =
          "Sorteren kan op werkgever (zonder opgave) en code. Een werkgever die pas na de peildatum"
              + " geworven is staat er met 0 leerwerkplekken.")
  @Parameter(
      name = "code",
      in = ParameterIn.QUERY,
      description = "Alleen de werkgever met deze code",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "zoek",
      in = ParameterIn.QUERY,
      description = "Het begin van de code, in hoofdletters of niet",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "peildatum",
      in = ParameterIn.QUERY,
      description =
          "De dag waarop de leerwerkplekken geteld worden, die dag meegeteld; zonder: vandaag",
      schema = @Schema(implementation = LocalDate.class))
  public Uni<Page<WerkgeverInLijst>> list(@BeanParam PageRequest page) {
    return lists.page(
        page, WerkgeverVraag.class, WerkgeverStore.WERKGEVERS, asked -> asked.rows(today()));
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @Operation(
      operationId = "werkgeversAlsTabel",
      summary = "Werkgevers met hun leerwerkplekken op een peildatum",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(
        page, WerkgeverVraag.class, WerkgeverStore.WERKGEVERS, asked -> asked.rows(today()));
  }

  @GET
  @Path("/{werkgever}")
  @Operation(
      operationId = "werkgever",
      summary = "Een werkgever met haar leerwerkplekken op een peildatum")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = WerkgeverInLijst.class)))
  public Uni<Response> one(
      @PathParam("werkgever") UUID werkgever,
      @QueryParam("peildatum")
          @Parameter(
              description = "De dag waarop de leerwerkplekken geteld worden; zonder: vandaag",
              schema = @Schema(implementation = LocalDate.class))
          String peildatum) {
    return lists.one(
        WerkgeverStore.WERKGEVERS,
        werkgever,
        new Listing().with("peildatum", Days.of("peildatum", peildatum).orElseGet(this::today)));
  }

  private LocalDate today() {
    return DateRules.day(clock.instant());
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
