package nl.praktijklerenplus.platform.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * One release file of reference data.
 *
 * @param versie its place in the order of releases: numbers, compared one by one
 * @param bron where the codes come from
 * @param open the lists that only suggest: other texts are accepted as well
 * @param lijsten the codes that it adds or says anew, by list
 */
record ReferenceRelease(
    String versie, String bron, Set<String> open, Map<String, List<Code>> lijsten)
    implements Comparable<ReferenceRelease> {

  private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /**
   * @param onder the code of another list that it belongs to, as a werkproces to a kwalificatie
   * @param geldigTot the last day on which it is valid; empty: for now no end
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Code(
      String code,
      String naam,
      Optional<String> onder,
      LocalDate geldigVan,
      Optional<LocalDate> geldigTot) {

    /** What makes it the same code in another release. */
    record Key(String code, Optional<String> onder, LocalDate geldigVan) {}

    Key key() {
      return new Key(code, onder, geldigVan);
    }

    boolean validOn(LocalDate day) {
      return !day.isBefore(geldigVan) && geldigTot.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  ReferenceRelease {
    open = open == null ? Set.of() : Set.copyOf(open);
  }

  static ReferenceRelease read(Path file) {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), ReferenceRelease.class);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable release " + file.getFileName(), e);
    }
  }

  @Override
  public int compareTo(ReferenceRelease other) {
    return Arrays.compare(numbers(), other.numbers());
  }

  private int[] numbers() {
    return Arrays.stream(versie.split("\\D+")).mapToInt(Integer::parseInt).toArray();
  }
}
