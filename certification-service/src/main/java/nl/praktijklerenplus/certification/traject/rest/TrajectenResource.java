package nl.praktijklerenplus.certification.traject.rest;

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

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.certification.traject.RmtStatus;
import nl.praktijklerenplus.certification.traject.store.TrajectStore;
import nl.praktijklerenplus.certification.traject.store.TrajectStore.TrajectInLijst;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.store.Listing;

/** Erkenningstrajecten, step by step. Every POST is one command. */
@Path("/trajecten")
@Produces(MediaType.APPLICATION_JSON)
public class TrajectenResource {

  private final CommandEndpoint commands;
  private final Lists lists;
  private final ListTables tables;

  TrajectenResource(CommandEndpoint commands, Lists lists, ListTables tables) {
    this.commands = commands;
    this.lists = lists;
    this.tables = tables;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PersonalRead("erkenning")
  @Operation(
      operationId = "trajecten",
      summary = "Erkenningstrajecten, te filteren",
      description = "Sorteren kan op traject (zonder opgave) en kwalificatie.")
  @Parameter(
      name = "student",
      in = ParameterIn.QUERY,
      description = "Alleen van deze student",
      schema = @Schema(implementation = UUID.class))
  @Parameter(
      name = "kwalificatie",
      in = ParameterIn.QUERY,
      description = "Alleen voor deze kwalificatie (code)",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "toestand",
      in = ParameterIn.QUERY,
      description = "Alleen die bij deze stap staan",
      schema = @Schema(implementation = TrajectVraag.Toestand.class))
  @Parameter(
      name = "rmt",
      in = ParameterIn.QUERY,
      description = "Alleen met deze stand van zaken bij het RMT",
      schema = @Schema(implementation = RmtStatus.class))
  public Uni<Page<TrajectInLijst>> list(@BeanParam PageRequest page) {
    return lists.page(page, TrajectVraag.class, TrajectStore.TRAJECTEN, TrajectVraag::rows);
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @PersonalRead("erkenning")
  @Operation(
      operationId = "trajectenAlsTabel",
      summary = "Erkenningstrajecten, te filteren",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(page, TrajectVraag.class, TrajectStore.TRAJECTEN, TrajectVraag::rows);
  }

  @GET
  @Path("/{traject}")
  @PersonalRead("erkenning")
  @Operation(
      operationId = "traject",
      summary = "Een erkenningstraject",
      description = "De ETag is de versie.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TrajectInLijst.class)))
  public Uni<Response> one(@PathParam("traject") UUID traject) {
    return lists.one(TrajectStore.TRAJECTEN, traject, new Listing());
  }

  @POST
  @Operation(operationId = "ErkenningstrajectStarten", summary = "Een erkenningstraject starten")
  public Uni<Response> starten(@RequestBodySchema(ErkenningstrajectStarten.class) String body) {
    return commands.give(ErkenningstrajectStarten.class, body, Map.of());
  }

  @POST
  @Path("/{traject}/opdrachten")
  @Operation(operationId = "OpdrachtAfronden", summary = "Een opdracht afronden")
  public Uni<Response> opdracht(
      @PathParam("traject") UUID traject, @RequestBodySchema(OpdrachtAfronden.class) String body) {
    return commands.give(OpdrachtAfronden.class, body, Map.of("traject", traject));
  }

  @POST
  @Path("/{traject}/beoordelingen")
  @Operation(operationId = "WerkprocesBeoordelen", summary = "Een werkproces beoordelen")
  public Uni<Response> beoordelen(
      @PathParam("traject") UUID traject,
      @RequestBodySchema(WerkprocesBeoordelen.class) String body) {
    return commands.give(WerkprocesBeoordelen.class, body, Map.of("traject", traject));
  }

  @POST
  @Path("/{traject}/rmt-aanvragen")
  @Operation(operationId = "RmtAanvragen", summary = "Bij het RMT aanvragen")
  public Uni<Response> aanvragen(
      @PathParam("traject") UUID traject, @RequestBodySchema(RmtAanvragen.class) String body) {
    return commands.give(RmtAanvragen.class, body, Map.of("traject", traject));
  }

  @POST
  @Path("/{traject}/rmt-akkoorden")
  @Operation(operationId = "RmtAkkoordVastleggen", summary = "Het akkoord van het RMT vastleggen")
  public Uni<Response> akkoord(
      @PathParam("traject") UUID traject,
      @RequestBodySchema(RmtAkkoordVastleggen.class) String body) {
    return commands.give(RmtAkkoordVastleggen.class, body, Map.of("traject", traject));
  }

  @POST
  @Path("/{traject}/rmt-afwijzingen")
  @Operation(operationId = "RmtAfwijzen", summary = "De afwijzing door het RMT vastleggen")
  public Uni<Response> afwijzen(
      @PathParam("traject") UUID traject, @RequestBodySchema(RmtAfwijzen.class) String body) {
    return commands.give(RmtAfwijzen.class, body, Map.of("traject", traject));
  }

  @POST
  @Path("/{traject}/nova-aanmelding")
  @Operation(operationId = "AanmeldenNova", summary = "Aanmelden bij het Nova College")
  public Uni<Response> aanmelden(
      @PathParam("traject") UUID traject, @RequestBodySchema(AanmeldenNova.class) String body) {
    return commands.give(AanmeldenNova.class, body, Map.of("traject", traject));
  }

  @POST
  @Path("/{traject}/erkenning")
  @Operation(operationId = "ErkenningToekennen", summary = "De erkenning toekennen")
  public Uni<Response> toekennen(
      @PathParam("traject") UUID traject,
      @RequestBodySchema(ErkenningToekennen.class) String body) {
    return commands.give(ErkenningToekennen.class, body, Map.of("traject", traject));
  }

  @POST
  @Path("/{traject}/praktijkverklaringen")
  @Operation(
      operationId = "PraktijkverklaringUitreiken",
      summary = "De praktijkverklaring uitreiken")
  public Uni<Response> uitreiken(
      @PathParam("traject") UUID traject,
      @RequestBodySchema(PraktijkverklaringUitreiken.class) String body) {
    return commands.give(PraktijkverklaringUitreiken.class, body, Map.of("traject", traject));
  }

  @POST
  @Path("/{traject}/praktijkverklaring-intrekkingen")
  @Operation(
      operationId = "PraktijkverklaringIntrekken",
      summary = "De praktijkverklaring intrekken")
  public Uni<Response> intrekken(
      @PathParam("traject") UUID traject,
      @RequestBodySchema(PraktijkverklaringIntrekken.class) String body) {
    return commands.give(PraktijkverklaringIntrekken.class, body, Map.of("traject", traject));
  }

  @POST
  @Path("/{traject}/stopzetting")
  @Operation(operationId = "ErkenningstrajectStoppen", summary = "Het traject stoppen")
  public Uni<Response> stoppen(
      @PathParam("traject") UUID traject,
      @RequestBodySchema(ErkenningstrajectStoppen.class) String body) {
    return commands.give(ErkenningstrajectStoppen.class, body, Map.of("traject", traject));
  }
}
