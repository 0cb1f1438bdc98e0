package nl.praktijklerenplus.platform.rest;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.consumer.BatchProcessor;
import nl.praktijklerenplus.platform.consumer.Parked;
import nl.praktijklerenplus.platform.consumer.Progress;
import nl.praktijklerenplus.platform.store.Transactions;

/** The technical state of this service, without any personal data. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class VoortgangResource {

  /** The keys that wait, oldest first. */
  public record Geparkeerd(List<Parked.ParkedKey> sleutels) {}

  /** How many events were handled after all. */
  public record Opnieuw(int verwerkt) {}

  private final Progress progress;
  private final Parked parked;
  private final BatchProcessor processor;
  private final Transactions transactions;

  VoortgangResource(
      Progress progress, Parked parked, BatchProcessor processor, Transactions transactions) {
    this.progress = progress;
    this.parked = parked;
    this.processor = processor;
    this.transactions = transactions;
  }

  @GET
  @Path("voortgang")
  @Operation(
      operationId = "voortgang",
      summary = "Hoeveel nog verzonden en verwerkt moet worden",
      description =
          "outbox: nog naar Kafka; achterstand: nog van Kafka te verwerken; geparkeerd:"
              + " wacht op een herstel. Aantallen gebeurtenissen.")
  public Uni<Progress.Stand> stand() {
    return progress.stand();
  }

  @GET
  @Path("geparkeerd")
  @Operation(
      operationId = "geparkeerd",
      summary = "Sleutels die wachten omdat een gebeurtenis niet verwerkt kon worden")
  public Uni<Geparkeerd> parked() {
    return transactions.run(parked::list).map(Geparkeerd::new);
  }

  @POST
  @Path("geparkeerd/{sleutel}/opnieuw")
  @Operation(
      operationId = "geparkeerdOpnieuw",
      summary = "Wat onder een sleutel wacht opnieuw verwerken, op volgorde")
  public Uni<Opnieuw> retry(@PathParam("sleutel") String sleutel) {
    return processor.retry(sleutel).map(Opnieuw::new);
  }
}
