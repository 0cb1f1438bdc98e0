package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand.AanmeldingAanvaarden;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand.AanmeldingWeigeren;
import nl.praktijklerenplus.intake.aanmelding.Aanmeldveld;
import nl.praktijklerenplus.intake.aanmelding.Weigergrond;
import nl.praktijklerenplus.intake.student.Doelgroep;
import nl.praktijklerenplus.intake.student.Doorverwijzer;
import nl.praktijklerenplus.intake.student.StudentCommand.KandidaatAanmelden;
import nl.praktijklerenplus.intake.student.StudentWeigering.StudentAlBekend;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.DatumWeigering;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.store.Actor;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;
import nl.praktijklerenplus.platform.store.CommandOutcome.Undecided;
import nl.praktijklerenplus.platform.store.Ids;
import nl.praktijklerenplus.platform.store.Request;

/** A message that was read: what it asks, and the answers it can get. */
record Verzoek(ReceivedEvent message) {

  UUID id() {
    return message.eventId();
  }

  LocalDate datum() {
    return message.datum();
  }

  boolean isUnusable() {
    return message.gebeurtenis().equals(AanmeldingReader.BAD);
  }

  KandidaatAanmelden command() {
    return new KandidaatAanmelden(
        message.uuid("student"),
        organisatie(),
        Doorverwijzer.valueOf(message.text("doorverwijzer")),
        Doelgroep.valueOf(message.text("doelgroep")),
        Optional.empty());
  }

  /** Asked by a service because an organisation told it something. */
  <C extends Command> Request<C> request(C command, LocalDate datum) {
    return new Request<>(
        Ids.next(),
        command,
        datum,
        Optional.empty(),
        new Actor(Actor.POLICY.id(), Optional.of(organisatie())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  AanmeldingCommand answer(CommandOutcome outcome) {
    return switch (outcome) {
      case Executed _ ->
          new AanmeldingAanvaarden(
              id(), verzoek(), organisatie(), plaats(), message.uuid("student"));
      case Refused(var reason) -> refused(ground(reason), List.of());
      case Undecided _ -> throw new IllegalStateException("a trial is no command");
    };
  }

  AanmeldingCommand unusable() {
    List<Aanmeldveld> velden =
        StreamSupport.stream(message.data().get("velden").spliterator(), false)
            .map(JsonNode::textValue)
            .map(Aanmeldveld::valueOf)
            .toList();
    return refused(Weigergrond.valueOf(message.text("grond")), velden);
  }

  /** The topic is an organisation's that the reference data do not know on that day. */
  AanmeldingCommand ofNobody() {
    return refused(Weigergrond.ONBEKENDE_ORGANISATIE, List.of(Aanmeldveld.ORGANISATIE));
  }

  private AanmeldingCommand refused(Weigergrond grond, List<Aanmeldveld> velden) {
    return new AanmeldingWeigeren(id(), verzoek(), organisatie(), plaats(), grond, velden);
  }

  private static Weigergrond ground(Refusal reason) {
    return switch (reason) {
      case StudentAlBekend _ -> Weigergrond.AL_BEKEND;
      case DatumWeigering _ -> Weigergrond.ONMOGELIJKE_DATUM;
      default -> Weigergrond.NIET_TOEGESTAAN;
    };
  }

  private Optional<UUID> verzoek() {
    return Optional.ofNullable(message.text("verzoek")).map(UUID::fromString);
  }

  private String organisatie() {
    return message.text("organisatie");
  }

  private long plaats() {
    return message.data().get("plaats").longValue();
  }
}
