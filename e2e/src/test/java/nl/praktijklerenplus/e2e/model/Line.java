package nl.praktijklerenplus.e2e.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One line of a trajectbestand (FORMAAT.md), with {@code bekend} always given. */
public record Line(ObjectNode json) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The lines of a file. */
  public static List<Line> of(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(one -> !one.isBlank()).map(Line::of).toList();
  }

  static Line of(String text) {
    try {
      return new Line((ObjectNode) MAPPER.readTree(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line's own key. */
  public String sleutel() {
    return text("sleutel");
  }

  /** The name of the command. */
  public String commando() {
    return text("commando");
  }

  LocalDate datum() {
    return LocalDate.parse(text("datum"));
  }

  /** The moment from which the administration knew it. */
  public Instant bekend() {
    return OffsetDateTime.parse(text("bekend")).toInstant();
  }

  /** A field that is text, or null where it is not there. */
  public String text(String field) {
    return json.path(field).textValue();
  }

  JsonNode get(String field) {
    return json.get(field);
  }
}
