package nl.praktijklerenplus.reporting.tijdlijn.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** Reads a fact out of what was published. */
final class Facts {

  private Facts() {}

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
