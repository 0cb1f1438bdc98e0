package nl.praktijklerenplus.lokaal.importeren;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bytes of a line → a command with a sleutel. What is in the command, the service judges. */
final class LineParser {

  /** Numbers pass through as they were written. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private LineParser() {}

  /** Empty for an empty line, which is skipped. */
  static Optional<ReadLine> parse(RawLine line) {
    try {
      var text = text(line);
      return text.isBlank() ? Optional.empty() : Optional.of(command(line.number(), text));
    } catch (LineRefused refused) {
      return Optional.of(new ReadLine.Unreadable("regel " + line.number(), refused.getMessage()));
    }
  }

  private static String text(RawLine line) {
    if (line.tooLong()) {
      throw new LineRefused("De regel is langer dan 1 MB en is niet gelezen.");
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.bytes()));
      return withoutMark(line.number(), text.toString());
    } catch (CharacterCodingException malformed) {
      throw new LineRefused("De regel is geen geldige UTF-8; sla het bestand op als UTF-8.");
    }
  }

  private static String withoutMark(int number, String text) {
    return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static ReadLine command(int number, String text) {
    if (!(tree(text) instanceof ObjectNode json)) {
      throw new LineRefused("De regel is geen JSON-object: verwacht wordt {\"sleutel\": …}.");
    }
    return new ReadLine.Command(number, sleutel(json), json);
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException invalid) {
      throw new LineRefused(
          "De regel is geen geldige JSON of noemt een veld twee keer (bij teken %d)."
              .formatted(invalid.getLocation() == null ? 0 : invalid.getLocation().getColumnNr()));
    }
  }

  private static String sleutel(ObjectNode json) {
    var sleutel = json.path("sleutel");
    if (!sleutel.isTextual() || sleutel.asText().isBlank()) {
      throw new LineRefused("De regel heeft geen sleutel: het veld 'sleutel' moet tekst zijn.");
    }
    return sleutel.asText();
  }
}
