package nl.praktijklerenplus.reporting.tijdlijn.store;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** Reads a fact out of what was published. */
public final class Facts {

  private static final ObjectReader FIELDS = JsonMapper.builder().build().readerFor(Map.class);

  private Facts() {}

  /**
   * @param data the published fields as JSON
   */
  public static Feit read(UUID id, String gebeurtenis, String data) {
    try {
      return of(id, gebeurtenis, FIELDS.readValue(data));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Feit of(UUID id, String gebeurtenis, Map<String, Object> data) {
    return new Feit(
        id,
        gebeurtenis,
        UUID.fromString(data.get("aggregaat").toString()),
        ((Number) data.get("versie")).intValue(),
        LocalDate.parse(data.get("datum").toString()),
        Instant.parse(data.get("bekend").toString()),
        data);
  }
}
