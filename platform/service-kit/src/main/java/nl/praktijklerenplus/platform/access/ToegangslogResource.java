package nl.praktijklerenplus.platform.access;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Transactions;

/** The access log, for who watches over privacy. */
@Path("/toegangslog")
public class ToegangslogResource {

  private static final int MOST = 1000;

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
      @QueryParam("student") UUID student, @QueryParam("limiet") @DefaultValue("100") int limiet) {
    return transactions
        .run(session -> lines(session, student, Math.clamp(limiet, 1, MOST)))
        .map(Regels::new);
  }

  private Uni<List<AccessLine>> lines(Mutiny.StatelessSession session, UUID student, int limit) {
    return student == null ? log.last(session, limit) : log.about(session, student, limit);
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
