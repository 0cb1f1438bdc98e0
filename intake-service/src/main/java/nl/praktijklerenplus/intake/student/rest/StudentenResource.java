package nl.praktijklerenplus.intake.student.rest;

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

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.store.StudentStore;
import nl.praktijklerenplus.intake.student.store.StudentStore.StudentRij;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.CommandEndpoint;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.Roles;

/**
 * Students, from aanmelding to afronding. Every POST is one command; {@code datum} is in its body.
 */
@Path("/studenten")
@Authenticated
public class StudentenResource {

  private final CommandEndpoint commands;
  private final StudentStore students;
  private final Caller caller;

  StudentenResource(CommandEndpoint commands, StudentStore students, Caller caller) {
    this.commands = commands;
    this.students = students;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Roles.BEGELEIDER,
    Roles.JOBCOACH,
    Roles.ASSISTENT_PRAKTIJKOPLEIDER,
    Roles.PRAKTIJKOPLEIDER,
    Roles.PROJECTLEIDER
  })
  @Operation(operationId = "studenten", summary = "Studenten en kandidaten, te filteren")
  public Uni<Page<StudentRij>> list(
      @BeanParam PageRequest page,
      @QueryParam("toestand") String toestand,
      @QueryParam("organisatie") String organisatie,
      @QueryParam("richting") String richting) {
    var listing =
        page.listing()
            .where("toestand", toestand)
            .where("organisatie", caller.ownOrganisatie().orElse(organisatie))
            .where("richting", richting);
    return students.list(listing).map(rows -> Page.of(rows, listing, row -> row.student()));
  }

  @GET
  @Path("/{student}")
  @RolesAllowed({
    Roles.BEGELEIDER,
    Roles.JOBCOACH,
    Roles.ASSISTENT_PRAKTIJKOPLEIDER,
    Roles.PRAKTIJKOPLEIDER,
    Roles.PROJECTLEIDER
  })
  @Operation(operationId = "student", summary = "De toestand van een student")
  public Uni<Response> one(@PathParam("student") UUID student) {
    var listing =
        new PageRequest()
            .listing()
            .where("student", student)
            .where("organisatie", caller.ownOrganisatie().orElse(null));
    return students.list(listing).map(Problems::foundOrNot);
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
  @Path("/{student}/vergetelheid")
  @Operation(
      operationId = "StudentVergeten",
      summary = "Een student vergeten",
      description =
          "Kan in elke toestand; nog een keer wordt aangenomen en legt niets vast. Daarna wordt van"
              + " deze student niets persoonlijks meer bewaard: zulke velden van latere opdrachten"
              + " vallen weg, de rest van de opdracht telt.")
  public Uni<Response> vergeten(
      @PathParam("student") UUID student, @RequestBodySchema(StudentVergeten.class) String body) {
    return commands.give(StudentVergeten.class, body, Map.of("student", student));
  }
}
