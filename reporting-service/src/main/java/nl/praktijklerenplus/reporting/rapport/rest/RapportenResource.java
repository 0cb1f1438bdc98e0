package nl.praktijklerenplus.reporting.rapport.rest;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Problem;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.rapport.Publiek;
import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;
import nl.praktijklerenplus.reporting.rapport.Rapportsoort;
import nl.praktijklerenplus.reporting.rapport.store.Controle;
import nl.praktijklerenplus.reporting.rapport.store.RapportStore;
import nl.praktijklerenplus.reporting.rapport.store.RapportStore.Filed;
import nl.praktijklerenplus.reporting.rapport.store.RapportStore.RapportRij;
import nl.praktijklerenplus.reporting.rapport.store.Restatement;
import nl.praktijklerenplus.reporting.rapport.store.Verification;
import nl.praktijklerenplus.reporting.rapport.store.Verschil;
import nl.praktijklerenplus.reporting.rest.FigureSight;

/** Filed reports: frozen by command, read as filed, and computed again by whoever doubts. */
@Path("/rapporten")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class RapportenResource {

  private final CommandEndpoint commands;
  private final Lists lists;
  private final ListTables tables;
  private final Transactions transactions;
  private final RapportStore store;
  private final Verification verification;
  private final Restatement restatement;
  private final ReportFile files;
  private final Caller caller;

  RapportenResource(
      CommandEndpoint commands,
      Lists lists,
      ListTables tables,
      Transactions transactions,
      RapportStore store,
      Verification verification,
      Restatement restatement,
      ReportFile files,
      Caller caller) {
    this.commands = commands;
    this.lists = lists;
    this.tables = tables;
    this.transactions = transactions;
    this.store = store;
    this.verification = verification;
    this.restatement = restatement;
    this.files = files;
    this.caller = caller;
  }

  @POST
  @Operation(
      operationId = "RapportVaststellen",
      summary = "Een rapport vaststellen: de cijfers van een periode bevriezen",
      description =
          "Wat op dit moment in het archief staat en aan het eind van bekendOp bekend was telt mee;"
              + " zonder bekendOp: vandaag. Een rapport verandert daarna nooit meer; met vervangt"
              + " komt een nieuw rapport in de plaats van een eerder.")
  public Uni<Response> vaststellen(@RequestBodySchema(RapportVaststellen.class) String body) {
    return commands.give(RapportVaststellen.class, body, Map.of());
  }

  @GET
  @Operation(
      operationId = "rapporten",
      summary = "Vastgestelde rapporten, te filteren",
      description =
          "Sorteren kan op rapport (zonder opgave), tot en vastgesteldOp. Onderzoeker en financier"
              + " zien wat voor FINANCIER of OPENBAAR is vastgesteld; in het eerste zijn de cijfers"
              + " over studenten onderdrukt.")
  @Parameter(
      name = "soort",
      in = ParameterIn.QUERY,
      description = "Alleen van deze soort",
      schema = @Schema(implementation = Rapportsoort.class))
  @Parameter(
      name = "publiek",
      in = ParameterIn.QUERY,
      description = "Alleen voor dit publiek",
      schema = @Schema(implementation = Publiek.class))
  @Parameter(
      name = "jaar",
      in = ParameterIn.QUERY,
      description = "Alleen over een periode die dit jaar raakt",
      schema = @Schema(implementation = String.class))
  public Uni<Page<RapportRij>> list(@BeanParam PageRequest page) {
    return lists.page(
        page, RapportVraag.class, RapportStore.RAPPORTEN, question -> question.rows(mine()));
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @Operation(
      operationId = "rapportenAlsTabel",
      summary = "Vastgestelde rapporten, te filteren",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(
        page, RapportVraag.class, RapportStore.RAPPORTEN, question -> question.rows(mine()));
  }

  @GET
  @Path("/{rapport}")
  @Produces({MediaType.APPLICATION_JSON, ReportForm.PDF_TYPE, ReportForm.XLSX_TYPE, Csv.MEDIA_TYPE})
  @Operation(
      operationId = "rapport",
      summary = "Een rapport zoals het is vastgesteld",
      description =
          "De hash is de SHA-256 van 'inhoud' in canonieke JSON (RFC 8785). De ETag verandert alleen"
              + " als het rapport wordt vervangen. Met dezelfde cijfers ook als bestand: met Accept"
              + " application/pdf om te lezen, een werkboek (xlsx) of text/csv om mee te rekenen.")
  @APIResponse(responseCode = "304")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FiledReport.class)),
        @Content(
            mediaType = ReportForm.PDF_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = ReportForm.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
      })
  public Uni<Response> one(
      @PathParam("rapport") UUID rapport, @Context Request request, @Context HttpHeaders headers) {
    return ReportForm.of(headers.getAcceptableMediaTypes())
        .map(form -> file(rapport, form))
        .orElseGet(
            () ->
                filed(rapport)
                    .map(
                        found ->
                            found.map(filed -> answer(filed, request)).orElseGet(this::notFound)));
  }

  private Uni<Response> file(UUID rapport, ReportForm form) {
    return filed(rapport)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(found -> found.map(filed -> file(filed, form)).orElseGet(this::notFound));
  }

  private Uni<Optional<Filed>> filed(UUID rapport) {
    boolean everything = seesEverything();
    return transactions
        .run(session -> store.find(session, rapport, mine()))
        .map(found -> found.filter(one -> everything || one.event().bestek().zonderKleine()));
  }

  private Response file(Filed filed, ReportForm form) {
    if (!filed.intact()) {
      return changed();
    }
    String name = "rapport-%s.%s".formatted(filed.rij().rapport(), form.extension());
    return Response.ok(files.write(FiledReport.of(filed), form))
        .type(form.type())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  @GET
  @Path("/{rapport}/controle")
  @Operation(
      operationId = "rapportControle",
      summary = "Volgt het rapport nog uit de feiten van toen?",
      description =
          "Rekent de inhoud opnieuw uit, van de feiten die toen in het archief stonden en met de"
              + " definities van toen, en vergelijkt. 'sindsdien' zegt welke cijfers anders zijn"
              + " met alles wat nu bekend is; dat ziet alleen de projectleider.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Controle.class)))
  public Uni<Response> controle(@PathParam("rapport") UUID rapport) {
    boolean everything = seesEverything();
    return verification
        .of(rapport, mine())
        .map(found -> found.map(one -> everything ? one : one.zonderSindsdien()))
        .map(this::found);
  }

  @GET
  @Path("/{rapport}/verschil")
  @PersonalRead("rapport-verschil")
  @Operation(
      operationId = "rapportVerschil",
      summary = "Wat dit rapport anders zegt dan het rapport dat het vervangt",
      description =
          "Per cijfer de twee waarden, en wie er nu wel en eerst niet meetelt (erin), eerst wel en"
              + " nu niet (eruit), of voor iets anders (anders).")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Verschil.class)))
  public Uni<Response> verschil(@PathParam("rapport") UUID rapport) {
    return restatement.of(rapport, this::mine).map(this::found);
  }

  private static Response answer(Filed filed, Request request) {
    if (!filed.intact()) {
      return changed();
    }
    FiledReport report = FiledReport.of(filed);
    EntityTag tag = new EntityTag(report.tag());
    return Optional.ofNullable(request.evaluatePreconditions(tag))
        .orElseGet(() -> Response.ok(report, MediaType.APPLICATION_JSON_TYPE))
        .tag(tag)
        .build();
  }

  private static Response changed() {
    return Problem.of(
            409,
            "InhoudVeranderd",
            "De inhoud van dit rapport is niet meer die is vastgesteld, en wordt niet getoond. De"
                + " controle zegt wat eraan veranderd is.")
        .response();
  }

  private Response found(Optional<?> answer) {
    return answer.map(one -> Response.ok(one).build()).orElseGet(this::notFound);
  }

  private Response notFound() {
    return Problems.notFound().response();
  }

  private boolean seesEverything() {
    return FigureSight.seesPersons(caller);
  }

  /** Outside the programme: only what was filed for outside. */
  private Listing mine() {
    return seesEverything()
        ? new Listing()
        : new Listing().only("publiek <> '" + Publiek.INTERN + "'");
  }
}
