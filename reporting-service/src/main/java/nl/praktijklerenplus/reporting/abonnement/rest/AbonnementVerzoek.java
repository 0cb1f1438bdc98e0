package nl.praktijklerenplus.reporting.abonnement.rest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.json.RecordReader;
import nl.praktijklerenplus.platform.json.ReferenceCodes;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.WrongQuestion;
import nl.praktijklerenplus.reporting.abonnement.Abonnementsadres;
import nl.praktijklerenplus.reporting.abonnement.webhook.Targets;
import nl.praktijklerenplus.reporting.abonnement.webhook.Targets.Unreachable;

/** Reads what is asked for an abonnement. */
@ApplicationScoped
class AbonnementVerzoek {

  /** A new abonnement. */
  public record Abonneren(
      @Schema(description = "Waar bezorgd wordt: een https-adres op het openbare internet")
          String adres,
      @Schema(
              description =
                  "De namen van de gebeurtenissen; zonder: alle, ook die er later bijkomen")
          Optional<List<String>> soorten) {}

  /** From when on everything is told again. */
  public record Herhalen(
      @Schema(
              description = "Wat sinds dit moment binnenkwam wordt opnieuw bezorgd",
              format = "date-time")
          String vanaf) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Targets targets;
  private final ReferenceCodes codes;
  private final Clock clock;

  AbonnementVerzoek(Targets targets, ReferenceCodes codes, Clock clock) {
    this.targets = targets;
    this.codes = codes;
    this.clock = clock;
  }

  /**
   * Blocks while the name of the address is looked up.
   *
   * @throws WrongQuestion with every fault, when there is one
   */
  Abonneren abonneren(String body) {
    RecordReader reader = new RecordReader(codes, DateRules.day(clock.instant()));
    Optional<Abonneren> read = read(reader, Abonneren.class, body);
    read.map(Abonneren::adres).ifPresent(adres -> judge(reader, adres));
    read.flatMap(Abonneren::soorten).ifPresent(soorten -> judge(reader, soorten));
    return checked(reader, read);
  }

  <R> R lees(Class<R> type, String body) {
    RecordReader reader = new RecordReader(codes, DateRules.day(clock.instant()));
    return checked(reader, read(reader, type, body));
  }

  private void judge(RecordReader reader, String adres) {
    Optional<Abonnementsadres> target = targets.read(adres);
    if (target.isEmpty()) {
      reader.error(
          "adres",
          "moet een adres zijn als https://portaal.example/meldingen, zonder gebruikersnaam of"
              + " anker");
    } else if (targets.find(target.get()) instanceof Unreachable(var why)) {
      reader.error("adres", "kan niet: " + why);
    }
  }

  private static void judge(RecordReader reader, List<String> soorten) {
    if (soorten.stream().anyMatch(soort -> !soort.matches("[A-Z][A-Za-z]{2,60}"))) {
      reader.error("soorten", "moet namen van gebeurtenissen bevatten, zoals StageGestart");
    }
  }

  private static <R> Optional<R> read(RecordReader reader, Class<R> type, String body) {
    try {
      return reader.read(type, (ObjectNode) JSON.readTree(body));
    } catch (JsonProcessingException | ClassCastException | IllegalArgumentException e) {
      throw new WrongQuestion(List.of(new FieldError("", "moet een JSON-object zijn")));
    }
  }

  private static <R> R checked(RecordReader reader, Optional<R> read) {
    if (reader.errors().isEmpty()) {
      return read.orElseThrow();
    }
    throw new WrongQuestion(reader.errors());
  }
}
