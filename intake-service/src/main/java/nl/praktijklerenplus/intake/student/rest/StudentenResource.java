package nl.praktijklerenplus.intake.student.rest;

import java.time.LocalDate;
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

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.Toestand;
import nl.praktijklerenplus.intake.student.store.StudentStore;
import nl.praktijklerenplus.intake.student.store.StudentStore.StudentRij;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.store.Listing;

/**
 * Students, from aanmelding to afronding. Every POST is one command; {@code datum} is in its body.
 */
@Path("/studenten")
@Produces(MediaType.APPLICATION_JSON)
public class StudentenResource {

  private final CommandEndpoint commands;
  private final Lists lists;
  private final ListTables tables;

  StudentenResource(CommandEndpoint commands, Lists lists, ListTables tables) {
    this.commands = commands;
    this.lists = lists;
    this.tables = tables;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PersonalRead("begeleiding")
  @Operation(
      operationId = "studenten",
      summary = "Studenten en kandidaten, te filteren",
      description =
          "Sorteren kan op student (zonder opgave), sinds en organisatie. Een begeleider of"
              + " jobcoach ziet alleen de eigen organisatie.")
  @Parameter(
      name = "toestand",
      in = ParameterIn.QUERY,
      description = "Alleen wie in deze toestand is",
      schema = @Schema(implementation = Toestand.class))
  @Parameter(
      name = "organisatie",
      in = ParameterIn.QUERY,
      description = "Alleen van deze organisatie (code)",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "richting",
      in = ParameterIn.QUERY,
      description = "Alleen wie in deze richting instroomde (code)",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "herbeoordelenOpTot",
      in = ParameterIn.QUERY,
      description = "Alleen kandidaten die uiterlijk op deze dag herbeoordeeld moeten worden",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "verwachteHervattingTot",
      in = ParameterIn.QUERY,
      description = "Alleen wie pauzeert en uiterlijk op deze dag verwacht te hervatten",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "zoek",
      in = ParameterIn.QUERY,
      description = "Het begin van de UUID van de student",
      schema = @Schema(implementation = String.class))
  public Uni<Page<StudentRij>> list(@BeanParam PageRequest page) {
    return lists.page(page, StudentVraag.class, StudentStore.STUDENTEN, StudentVraag::rows);
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @PersonalRead("begeleiding")
  @Operation(
      operationId = "studentenAlsTabel",
      summary = "Studenten en kandidaten, te filteren",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(page, StudentVraag.class, StudentStore.STUDENTEN, StudentVraag::rows);
  }

  @GET
  @Path("/{student}")
  @PersonalRead("begeleiding")
  @Operation(
      operationId = "student",
      summary = "De toestand van een student",
      description = "De ETag is de versie van de student.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StudentRij.class)))
  public Uni<Response> one(@PathParam("student") UUID student) {
    return lists.one(StudentStore.STUDENTEN, student, new Listing());
  }

  @POST
  @Operation(
      operationId = "KandidaatAanmelden",
      summary = "Een kandidaat aanmelden, of opnieuw na afsluiting")
  public Uni<Response> aanmelden(@RequestBodySchema(KandidaatAanmelden.class) String body) {
    return commands.give(KandidaatAanmelden.class, body, Map.of());
  }

  @POST
  @Path("/{student}/persoonsgegevens")
  @Operation(
      operationId = "PersoonsgegevensWijzigen",
      summary = "De persoonsgegevens van een student wijzigen",
      description = "Vervangt alle persoonsgegevens. Geweigerd als de student vergeten is.")
  public Uni<Response> persoonsgegevens(
      @PathParam("student") UUID student,
      @RequestBodySchema(PersoonsgegevensWijzigen.class) String body) {
    return commands.give(PersoonsgegevensWijzigen.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/intakegesprekken")
  @Operation(operationId = "IntakegesprekVoeren", summary = "Een intakegesprek vastleggen")
  public Uni<Response> intakegesprek(
      @PathParam("student") UUID student,
      @RequestBodySchema(IntakegesprekVoeren.class) String body) {
    return commands.give(IntakegesprekVoeren.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/afsluiting")
  @Operation(operationId = "KandidaatAfsluiten", summary = "Een kandidaat afsluiten")
  public Uni<Response> afsluiten(
      @PathParam("student") UUID student,
      @RequestBodySchema(KandidaatAfsluiten.class) String body) {
    return commands.give(KandidaatAfsluiten.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/instroom")
  @Operation(operationId = "StudentInstromen", summary = "Een kandidaat laten instromen")
  public Uni<Response> instromen(
      @PathParam("student") UUID student, @RequestBodySchema(StudentInstromen.class) String body) {
    return commands.give(StudentInstromen.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/pauzes")
  @Operation(operationId = "TrajectPauzeren", summary = "Het traject pauzeren")
  public Uni<Response> pauzeren(
      @PathParam("student") UUID student, @RequestBodySchema(TrajectPauzeren.class) String body) {
    return commands.give(TrajectPauzeren.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/hervattingen")
  @Operation(operationId = "TrajectHervatten", summary = "Het traject hervatten na een pauze")
  public Uni<Response> hervatten(
      @PathParam("student") UUID student, @RequestBodySchema(TrajectHervatten.class) String body) {
    return commands.give(TrajectHervatten.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/uitval")
  @Operation(operationId = "UitvalVastleggen", summary = "Vastleggen dat de student is uitgevallen")
  public Uni<Response> uitval(
      @PathParam("student") UUID student, @RequestBodySchema(UitvalVastleggen.class) String body) {
    return commands.give(UitvalVastleggen.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/terugkeer")
  @Operation(operationId = "TerugkeerVastleggen", summary = "Vastleggen dat de student terugkeert")
  public Uni<Response> terugkeer(
      @PathParam("student") UUID student,
      @RequestBodySchema(TerugkeerVastleggen.class) String body) {
    return commands.give(TerugkeerVastleggen.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/metingen")
  @Operation(operationId = "MetingVastleggen", summary = "Een meting vastleggen")
  public Uni<Response> meting(
      @PathParam("student") UUID student, @RequestBodySchema(MetingVastleggen.class) String body) {
    return commands.give(MetingVastleggen.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/afronding")
  @Operation(operationId = "TrajectAfronden", summary = "Het traject afronden")
  public Uni<Response> afronden(
      @PathParam("student") UUID student, @RequestBodySchema(TrajectAfronden.class) String body) {
    return commands.give(TrajectAfronden.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/overdrachten")
  @Operation(
      operationId = "StudentOverdragen",
      summary = "Een student overdragen aan een andere organisatie",
      description =
          "Alleen met toestemming van de student. Vanaf de datum is het een student van die"
              + " organisatie, ook in de cijfers.")
  public Uni<Response> overdragen(
      @PathParam("student") UUID student, @RequestBodySchema(StudentOverdragen.class) String body) {
    return commands.give(StudentOverdragen.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/inzageverleningen")
  @Operation(
      operationId = "InzageVerlenen",
      summary = "Een andere organisatie een tijd inzage geven",
      description =
          "Tot en met de dag 'tot', om te lezen. Corrigeer die dag om het eerder te laten eindigen.")
  public Uni<Response> inzageVerlenen(
      @PathParam("student") UUID student, @RequestBodySchema(InzageVerlenen.class) String body) {
    return commands.give(InzageVerlenen.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/noodtoegangen")
  @Operation(
      operationId = "NoodtoegangNemen",
      summary = "In nood zelf een student kunnen zien die van een ander is",
      description =
          "Begint meteen, is om te lezen, geldt alleen voor wie het vraagt en duurt hoogstens drie"
              + " uur; zonder 'tot' zo lang. Wie het nam wordt achteraf bekeken.")
  public Uni<Response> noodtoegangNemen(
      @PathParam("student") UUID student, @RequestBodySchema(NoodtoegangNemen.class) String body) {
    return commands.give(NoodtoegangNemen.class, body, Map.of("student", student));
  }

  @POST
  @Path("/{student}/vergetelheid")
  @Operation(
      operationId = "StudentVergeten",
      summary = "Een student vergeten",
      description =
          "Kan in elke toestand; nog een keer wordt aangenomen en legt niets vast. Daarna is van"
              + " deze student niets persoonlijks meer leesbaar, ook niet wat latere opdrachten"
              + " daarvan nog geven; de rest van zo'n opdracht telt.")
  public Uni<Response> vergeten(
      @PathParam("student") UUID student, @RequestBodySchema(StudentVergeten.class) String body) {
    return commands.give(StudentVergeten.class, body, Map.of("student", student));
  }
}
