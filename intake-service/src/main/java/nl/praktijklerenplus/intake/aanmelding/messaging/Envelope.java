package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import nl.praktijklerenplus.platform.kernel.CodeIdentity;
import nl.praktijklerenplus.platform.relay.Topics;

/**
 * What surrounds an aanmelding. The sender is whose topic it stands on, because the broker lets
 * nobody else write there; what the message says of its sender proves nothing.
 */
record Envelope(ConsumerRecord<String, String> message) {

  static final String TYPE = "nl.praktijklerenplus.aanmeldingen.kandidaat-aanmelden.v1";

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  String organisatie() {
    return message.topic().substring(Topics.INCOMING.length());
  }

  long plaats() {
    return message.offset();
  }

  /** The sender's own identity of the message; empty when there is none that can be read. */
  Optional<UUID> verzoek() {
    return header("ce_id").filter(id -> UUID_FORM.matcher(id).matches()).map(UUID::fromString);
  }

  boolean isCloudEvent() {
    return verzoek().isPresent()
        && header("ce_specversion").filter("1.0"::equals).isPresent()
        && header("ce_type").filter(TYPE::equals).isPresent();
  }

  /** The same message has the same one, however often and from wherever it is read. */
  UUID identity(CodeIdentity identities) {
    return verzoek()
        .map(id -> identities.of(organisatie(), "aanmelding", id.toString()))
        .orElseGet(() -> identities.of(organisatie(), "bericht", place()));
  }

  private String place() {
    return "%d@%d@%d".formatted(message.partition(), message.offset(), message.timestamp());
  }

  private Optional<String> header(String name) {
    return Optional.ofNullable(message.headers().lastHeader(name))
        .map(Header::value)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
