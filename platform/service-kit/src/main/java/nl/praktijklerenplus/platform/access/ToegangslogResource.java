package nl.praktijklerenplus.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.rest.WrongQuestion;
import nl.praktijklerenplus.platform.store.Ids;
import nl.praktijklerenplus.platform.store.Transactions;

/** The access log, for who watches over privacy. */
@Path("/toegangslog")
@Produces(MediaType.APPLICATION_JSON)
public class ToegangslogResource {

  private static final int MOST = 1000;
  private static final int USUAL = 100;

  /** Lines, the last one first. */
  public record Regels(List<AccessLine> regels) {}

  private final AccessLog log;
  private final Transactions transactions;

  ToegangslogResource(AccessLog log, Transactions transactions) {
    this.log = log;
    this.transactions = transactions;
  }

  @GET
  @Operation(
      operationId = "toegangslog",
      summary = "Wie gegevens van studenten in deze dienst bekeek, de laatste eerst",
      description =
          "Van een student, of zonder 'student' van allen. De velden volgen de standaard Logboek"
              + " Dataverwerkingen.")
  public Uni<Regels> about(
      @QueryParam("student")
          @Parameter(
              description = "Wiens gegevens; zonder: die van allen",
              schema = @Schema(implementation = UUID.class))
          String student,
      @QueryParam("limiet")
          @Parameter(
              description = "Hoeveel regels ten hoogste",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000",
                      defaultValue = "100"))
          String limiet) {
    List<FieldError> faults = new ArrayList<>();
    Optional<UUID> person = Optional.ofNullable(student).flatMap(Ids::parse);
    if (student != null && person.isEmpty()) {
      faults.add(new FieldError("student", "moet een UUID zijn"));
    }
    int most = most(limiet, faults);
    if (!faults.isEmpty()) {
      throw new WrongQuestion(faults);
    }
    return transactions.run(session -> lines(session, person, most)).map(Regels::new);
  }

  private static int most(String limiet, List<FieldError> faults) {
    String text = limiet == null ? "" + USUAL : limiet;
    if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= MOST) {
      return Integer.parseInt(text);
    }
    faults.add(new FieldError("limiet", "moet een getal zijn van 1 tot en met " + MOST));
    return USUAL;
  }

  private Uni<List<AccessLine>> lines(
      Mutiny.StatelessSession session, Optional<UUID> student, int limit) {
    return student
        .map(person -> log.about(session, person, limit))
        .orElseGet(() -> log.last(session, limit));
  }

  @GET
  @Path("controle")
  @Operation(
      operationId = "toegangslogControle",
      summary = "Is er niets aan het toegangslog veranderd of weggelaten?",
      description = "Rekent de keten van hashes opnieuw na; eersteAfwijking is leeg als hij klopt.")
  public Uni<AccessLog.Controle> controle() {
    return transactions.run(log::verify);
  }
}
