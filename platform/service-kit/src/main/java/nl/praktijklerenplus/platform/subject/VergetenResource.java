package nl.praktijklerenplus.platform.subject;

import java.time.Instant;
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

import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.store.Forgetting;
import nl.praktijklerenplus.platform.store.Transactions;

/** The proof that a student was forgotten here. */
@Path("/studenten/{student}/vergeten")
@Produces(MediaType.APPLICATION_JSON)
public class VergetenResource {

  /**
   * What was destroyed in this service.
   *
   * @param gebeurtenis the StudentVergeten because of which it was
   * @param sleutelsVernietigd how many keys, one for each kind of personal data; 0 where the
   *     service held nothing personal of this student
   * @param sleutelsOver how many there are at this moment: always 0
   */
  public record Ontvangstbewijs(
      UUID student,
      String dienst,
      UUID gebeurtenis,
      int sleutelsVernietigd,
      Instant vernietigdOp,
      long sleutelsOver) {}

  private final Forgetting forgetting;
  private final Transactions transactions;
  private final OwnPerson own;
  private final String service;

  VergetenResource(
      Forgetting forgetting,
      Transactions transactions,
      OwnPerson own,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.forgetting = forgetting;
    this.transactions = transactions;
    this.own = own;
    this.service = service;
  }

  @GET
  @Operation(
      operationId = "vergeten",
      summary = "Het bewijs dat een student hier vergeten is: wat is wanneer vernietigd",
      description =
          "Elke dienst geeft het eigen bewijs. Een dienst die er nog niet van hoorde antwoordt 404;"
              + " met 'na' en de gebeurtenis van het vergeten wacht hij erop.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Ontvangstbewijs.class)))
  public Uni<Response> receipt(@PathParam("student") UUID student) {
    return own.maySee(student)
        ? transactions
            .run(session -> forgetting.receipt(session, student))
            .map(
                found ->
                    found
                        .map(receipt -> Response.ok(of(receipt)).build())
                        .orElseGet(() -> Problems.notFound().response()))
        : Uni.createFrom().item(Problems.notFound().response());
  }

  private Ontvangstbewijs of(Forgetting.Receipt receipt) {
    return new Ontvangstbewijs(
        receipt.subject(),
        service,
        receipt.gebeurtenis(),
        receipt.sleutels(),
        receipt.destroyedAt(),
        receipt.over());
  }
}
