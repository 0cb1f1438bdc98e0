package nl.praktijklerenplus.platform.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.json.InvalidInput;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.rest.RequestRefusal.InhoudTeGroot;
import nl.praktijklerenplus.platform.rest.RequestRefusal.OngeldigeJson;

/** A line of a batch: a command under its key. */
record BatchLine(String sleutel, String commando, ObjectNode fields) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * What the line is good for, or why it is none.
   *
   * @param largest how many bytes it may be: what is longer is not looked into
   */
  static <T> T read(
      String text, long largest, Function<BatchLine, T> line, Function<Refusal, T> fault) {
    if (text.getBytes(StandardCharsets.UTF_8).length > largest) {
      return fault.apply(new InhoudTeGroot(largest));
    }
    Optional<BatchLine> read = parsed(text);
    return read.map(BatchLine::fault)
        .orElseGet(() -> Optional.of(new OngeldigeJson()))
        .map(fault)
        .orElseGet(() -> line.apply(read.orElseThrow()));
  }

  private static Optional<BatchLine> parsed(String text) {
    try {
      ObjectNode json = (ObjectNode) MAPPER.readTree(text);
      String sleutel = json.has("sleutel") ? json.remove("sleutel").asText() : null;
      String commando = json.has("commando") ? json.remove("commando").asText() : "";
      return Optional.of(new BatchLine(sleutel, commando, json));
    } catch (JsonProcessingException | ClassCastException e) {
      return Optional.empty();
    }
  }

  private Optional<Refusal> fault() {
    return Optional.ofNullable(sleutel)
        .filter(key -> !Envelope.isKey(key))
        .map(_ -> new InvalidInput(List.of(new FieldError("sleutel", Envelope.WRONG_KEY))));
  }

  Envelope envelope() {
    return Envelope.ofLine(sleutel);
  }
}
