package nl.praktijklerenplus.intake.bewaring.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.intake.bewaring.Bewaartermijnen;
import nl.praktijklerenplus.intake.bewaring.store.TermijnenStore;
import nl.praktijklerenplus.intake.bewaring.store.VernietigingStore;
import nl.praktijklerenplus.intake.bewaring.store.VernietigingStore.Verlopen;
import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.WrongQuestion;

/** Whose data should go, to look at first and then to do. */
@Path("/vernietigingslijst")
@Produces(MediaType.APPLICATION_JSON)
public class VernietigingslijstResource {

  /** One look shows so many; carrying out goes on until nobody is left. */
  private static final int MOST = 1000;

  private static final String OP = "op";

  /** Whose term has ended on a day, and by which terms. */
  public record Vernietigingslijst(LocalDate op, Bewaartermijnen termijnen, List<Verlopen> items)
      implements AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return AboutPersons.in(items);
    }
  }

  private final VernietigingStore lijst;
  private final TermijnenStore termijnen;
  private final VernietigingRun run;
  private final Clock clock;

  VernietigingslijstResource(
      VernietigingStore lijst, TermijnenStore termijnen, VernietigingRun run, Clock clock) {
    this.lijst = lijst;
    this.termijnen = termijnen;
    this.run = run;
    this.clock = clock;
  }

  @GET
  @PersonalRead("vernietiging")
  @Operation(
      operationId = "vernietigingslijst",
      summary = "Van wie de bewaartermijn verlopen is",
      description =
          "Met de termijnen die gelden. De langst wachtende staat voorop, ten hoogste 1000. Wie"
              + " opgeschort is staat er wel op, en wordt bij het uitvoeren overgeslagen.")
  @Parameter(
      name = OP,
      in = ParameterIn.QUERY,
      description = "De dag waarop het bekeken wordt; zonder opgave vandaag, en ook een latere dag",
      schema = @Schema(implementation = LocalDate.class))
  public Uni<Vernietigingslijst> list(@QueryParam(OP) String op) {
    LocalDate day = day(op);
    Bewaartermijnen terms = termijnen.now();
    return lijst.on(day, terms, MOST).map(items -> new Vernietigingslijst(day, terms, items));
  }

  @POST
  @Path("/uitvoeren")
  @Operation(
      operationId = "vernietigingslijstUitvoeren",
      summary = "Vergeten van wie de bewaartermijn vandaag verlopen is",
      description =
          "Geeft voor elk van hen de opdracht StudentVergeten met de grond BEWAARTERMIJN, behalve"
              + " voor wie opgeschort is. Nog eens uitvoeren verandert niets.")
  public Uni<VernietigingRun.Uitgevoerd> uitvoeren() {
    return run.on(DateRules.day(clock.instant()));
  }

  private LocalDate day(String text) {
    try {
      return Optional.ofNullable(text)
          .map(LocalDate::parse)
          .orElseGet(() -> DateRules.day(clock.instant()));
    } catch (DateTimeParseException e) {
      throw new WrongQuestion(List.of(new FieldError(OP, "moet een datum zijn, zoals 2022-04-25")));
    }
  }
}
