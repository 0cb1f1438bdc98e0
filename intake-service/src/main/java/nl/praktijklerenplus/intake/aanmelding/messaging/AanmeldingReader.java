package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import nl.praktijklerenplus.intake.aanmelding.Aanmeldveld;
import nl.praktijklerenplus.intake.aanmelding.Weigergrond;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.kernel.CodeIdentity;

/**
 * Makes of any message one that gets an answer. Total: whatever the bytes, it gives one. Of what
 * the sender wrote only values that the schema fixes go on; the code stays behind, because with it
 * somebody who was forgotten could be found again.
 */
@ApplicationScoped
class AanmeldingReader {

  static final String GOOD = "Aanmelding";
  static final String BAD = "OnbruikbareAanmelding";
  static final int LARGEST = 8192;

  private static final List<String> TAKEN =
      List.of("organisatie", "doorverwijzer", "doelgroep", "datum");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final AanmeldingSchema schema;
  private final CodeIdentity identities;
  private final Clock clock;

  AanmeldingReader(AanmeldingSchema schema, CodeIdentity identities, Clock clock) {
    this.schema = schema;
    this.identities = identities;
    this.clock = clock;
  }

  ReceivedEvent read(ConsumerRecord<String, String> message) {
    Envelope envelope = new Envelope(message);
    if (message.value() != null && message.value().length() > LARGEST) {
      return bad(envelope, Weigergrond.TE_GROOT, List.of());
    }
    if (!envelope.isCloudEvent()) {
      return bad(envelope, Weigergrond.GEEN_GEBEURTENIS, List.of());
    }
    try {
      return judged(envelope, MAPPER.readTree(message.value()));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return bad(envelope, Weigergrond.ONLEESBAAR, List.of());
    }
  }

  private ReceivedEvent judged(Envelope envelope, JsonNode data) {
    List<Aanmeldveld> faults = schema.faults(data);
    if (!faults.isEmpty()) {
      return bad(envelope, Weigergrond.ONGELDIG, faults);
    }
    return data.get("organisatie").textValue().equals(envelope.organisatie())
        ? good(envelope, (ObjectNode) data)
        : bad(envelope, Weigergrond.ANDERE_ORGANISATIE, List.of(Aanmeldveld.ORGANISATIE));
  }

  private ReceivedEvent good(Envelope envelope, ObjectNode data) {
    UUID student = identities.of(envelope.organisatie(), "student", data.get("code").textValue());
    ObjectNode taken = about(envelope).put("student", student.toString());
    TAKEN.forEach(field -> taken.set(field, data.get(field)));
    return event(envelope, GOOD, student, taken);
  }

  private ReceivedEvent bad(Envelope envelope, Weigergrond grond, List<Aanmeldveld> velden) {
    ObjectNode said = about(envelope).put("grond", grond.name());
    said.set("velden", MAPPER.valueToTree(velden));
    return event(envelope, BAD, envelope.identity(identities), said);
  }

  private static ObjectNode about(Envelope envelope) {
    ObjectNode about = MAPPER.createObjectNode();
    about.put("organisatie", envelope.organisatie()).put("plaats", envelope.plaats());
    envelope.verzoek().ifPresent(id -> about.put("verzoek", id.toString()));
    return about;
  }

  private ReceivedEvent event(Envelope envelope, String name, UUID subject, ObjectNode data) {
    return new ReceivedEvent(
        envelope.identity(identities),
        envelope.message().topic(),
        subject.toString(),
        name,
        subject.toString(),
        clock.instant(),
        data);
  }
}
