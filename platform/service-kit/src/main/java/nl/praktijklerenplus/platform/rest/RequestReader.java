package nl.praktijklerenplus.platform.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.json.InvalidInput;
import nl.praktijklerenplus.platform.json.RecordReader;
import nl.praktijklerenplus.platform.json.ReferenceCodes;
import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.rest.CommandCatalogue.Entry;
import nl.praktijklerenplus.platform.rest.RequestRefusal.BekendAlleenVoorBeheerder;
import nl.praktijklerenplus.platform.store.Correction;
import nl.praktijklerenplus.platform.store.Ids;
import nl.praktijklerenplus.platform.store.Request;
import nl.praktijklerenplus.platform.store.Request.IdempotencyKey;

/** Reads a command and what surrounds it out of JSON; names every fault at once. */
@ApplicationScoped
class RequestReader {

  sealed interface Reading<T> {}

  record Read<T>(T value) implements Reading<T> {}

  record Unreadable<T>(Refusal reason) implements Reading<T> {}

  private record Moment(Optional<LocalDate> datum, Optional<Instant> bekend) {}

  private static final String DATUM = "datum";
  private static final String BEKEND = "bekend";

  private final ReferenceCodes codes;
  private final BodyHmac hmac;
  private final Clock clock;

  RequestReader(ReferenceCodes codes, BodyHmac hmac, Clock clock) {
    this.codes = codes;
    this.hmac = hmac;
    this.clock = clock;
  }

  <C extends Command> Reading<Request<C>> command(
      Entry<C> entry, Caller caller, String name, ObjectNode body, Envelope envelope) {
    if (body.has(BEKEND) && !caller.isBeheerder()) {
      return new Unreadable<>(new BekendAlleenVoorBeheerder());
    }
    ObjectNode rest = withIdentity(entry, body.deepCopy());
    RecordReader reader = new RecordReader(codes, day(body));
    Moment moment = moment(rest, reader);
    Optional<? extends C> command = reader.read(entry.type(), rest);
    return reader.errors().isEmpty()
        ? new Read<>(request(caller, command.get(), moment, name, body, envelope))
        : new Unreadable<>(new InvalidInput(reader.errors()));
  }

  Reading<Request<Correction>> correction(Caller caller, ObjectNode body, Envelope envelope) {
    if (body.has(BEKEND) && !caller.isBeheerder()) {
      return new Unreadable<>(new BekendAlleenVoorBeheerder());
    }
    RecordReader reader = new RecordReader(codes, day(body));
    Moment moment = moment(body.deepCopy(), reader);
    Correction correction =
        new Correction(target(caller, body, reader), newDay(body, reader), fields(body, reader));
    return reader.errors().isEmpty()
        ? new Read<>(
            request(caller, correction, moment, CommandCatalogue.CORRECTION, body, envelope))
        : new Unreadable<>(new InvalidInput(reader.errors()));
  }

  private <C> Request<C> request(
      Caller caller, C command, Moment moment, String name, ObjectNode body, Envelope envelope) {
    return new Request<>(
        Ids.next(),
        command,
        moment.datum().orElseThrow(),
        moment.bekend(),
        caller.actor(),
        envelope
            .key()
            .map(
                text ->
                    new IdempotencyKey(caller.ownKey(text), hmac.of(name, body), envelope.waits())),
        Optional.empty(),
        caller.header("traceparent"),
        envelope.precondition());
  }

  private static ObjectNode withIdentity(Entry<?> entry, ObjectNode body) {
    entry
        .right()
        .identity()
        .filter(field -> !body.has(field))
        .ifPresent(field -> body.put(field, Ids.next().toString()));
    return body;
  }

  /** Takes the members off that every command has. */
  private Moment moment(ObjectNode body, RecordReader reader) {
    return new Moment(
        date(body.remove(DATUM), DATUM, true, reader), instant(body.remove(BEKEND), reader));
  }

  /** Codes are judged on the day it happened; with no readable day that is an error of its own. */
  private LocalDate day(ObjectNode body) {
    return date(body.get(DATUM), DATUM, false, new RecordReader(codes, LocalDate.EPOCH))
        .orElseGet(() -> DateRules.day(clock.instant()));
  }

  private static Optional<LocalDate> date(
      JsonNode json, String field, boolean required, RecordReader reader) {
    if (json == null || json.isNull()) {
      if (required) {
        reader.error(field, "is verplicht");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(json.asText()));
    } catch (DateTimeParseException e) {
      reader.error(field, "moet een datum zijn, zoals 2022-04-25");
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(JsonNode json, RecordReader reader) {
    if (json == null || json.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(json.asText()).toInstant());
    } catch (DateTimeParseException e) {
      reader.error(BEKEND, "moet een tijdstip zijn, zoals 2022-04-25T16:00:00+02:00");
      return Optional.empty();
    }
  }

  /** An event's id, or the key of the caller's own command that recorded it. */
  private static String target(Caller caller, ObjectNode body, RecordReader reader) {
    JsonNode target = body.path("gebeurtenis");
    if (!target.isTextual() || target.textValue().isBlank()) {
      reader.error("gebeurtenis", "is verplicht");
    } else if (!Envelope.isKey(target.textValue())) {
      reader.error("gebeurtenis", Envelope.WRONG_KEY);
    }
    String named = target.asText();
    return Ids.parse(named).isPresent() ? named : caller.ownKey(named);
  }

  private static Optional<LocalDate> newDay(ObjectNode body, RecordReader reader) {
    return date(body.get("nieuweDatum"), "nieuweDatum", false, reader);
  }

  private static Map<String, JsonNode> fields(ObjectNode body, RecordReader reader) {
    JsonNode velden = body.path("velden");
    if (!velden.isObject() && !velden.isMissingNode() && !velden.isNull()) {
      reader.error("velden", "moet een object zijn");
    }
    Map<String, JsonNode> fields = new HashMap<>();
    velden.fields().forEachRemaining(entry -> fields.put(entry.getKey(), entry.getValue()));
    return fields;
  }
}
