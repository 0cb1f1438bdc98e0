package nl.praktijklerenplus.platform.subject;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.access.AccessLog;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.store.RecordedEvent;
import nl.praktijklerenplus.platform.store.Transactions;

/** Everything that this service holds of a student, for the student. */
@Path("/studenten/{student}/inzage")
@Produces(MediaType.APPLICATION_JSON)
public class InzageResource {

  private static final int MOST_LOOKS = 10_000;

  private final PersonalFile file;
  private final AccessLog log;
  private final Transactions transactions;
  private final OwnPerson own;
  private final String service;

  InzageResource(
      PersonalFile file,
      AccessLog log,
      Transactions transactions,
      OwnPerson own,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.file = file;
    this.log = log;
    this.transactions = transactions;
    this.own = own;
    this.service = service;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PersonalRead("inzage")
  @Operation(
      operationId = "inzage",
      summary = "Alles wat deze dienst over een student vastlegde, en wie het bekeek",
      description =
          "Ook persoonsgegevens en tekst; wat vergeten is staat er niet meer in. Een student ziet"
              + " alleen zichzelf. Als text/plain is het om te lezen.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Inzage.class)))
  public Uni<Response> inzage(@PathParam("student") UUID student) {
    return held(student)
        .map(
            found ->
                found
                    .map(inzage -> Response.ok(inzage).build())
                    .orElseGet(() -> Problems.notFound().response()));
  }

  @GET
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @PersonalRead("inzage")
  @Operation(
      operationId = "inzageTekst",
      summary = "Hetzelfde om te lezen of af te drukken",
      description = "In gewone zinnen; velden met hun namen.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(implementation = String.class)))
  public Uni<Response> text(@PathParam("student") UUID student) {
    return held(student)
        .map(
            found ->
                found
                    .map(inzage -> Response.ok(new Readable(inzage)).build())
                    .orElseGet(() -> Problems.notFound().response()));
  }

  private Uni<Optional<Inzage>> held(UUID student) {
    return own.maySee(student)
        ? file.of(student).chain(found -> withLooks(student, found))
        : Uni.createFrom().item(Optional.empty());
  }

  private Uni<Optional<Inzage>> withLooks(UUID student, Optional<List<RecordedEvent>> found) {
    return found.isEmpty()
        ? Uni.createFrom().item(Optional.empty())
        : transactions
            .run(session -> log.about(session, student, MOST_LOOKS))
            .map(lines -> lines.stream().map(Inzage.Bekeken::of).toList())
            .map(looks -> Optional.of(new Inzage(student, service, found.get(), looks)));
  }
}
