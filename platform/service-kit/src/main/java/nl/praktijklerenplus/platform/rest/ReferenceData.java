package nl.praktijklerenplus.platform.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.praktijklerenplus.platform.json.ReferenceCodes;

/** The lists of codes, each code with the days on which it is valid: data, changed by a release. */
@ApplicationScoped
public class ReferenceData implements ReferenceCodes {

  private static final String FILE = "contracts/referentiegegevens/referentiegegevens.json";

  /**
   * @param onder the code of another list that it belongs to, as a werkproces to a kwalificatie
   */
  public record Code(
      String code,
      String naam,
      Optional<String> onder,
      LocalDate geldigVan,
      Optional<LocalDate> geldigTot) {

    boolean validOn(LocalDate day) {
      return !day.isBefore(geldigVan) && geldigTot.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  /** The file: a version, where it comes from, and its lists. */
  public record Release(String versie, String bron, Map<String, List<Code>> lijsten) {}

  private final Release release;

  ReferenceData() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      release = JsonMapper.builder().findAndAddModules().build().readValue(in, Release.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean contains(String list, String code, LocalDate day) {
    return release.lijsten().get(list).stream()
        .anyMatch(one -> one.code().equals(code) && one.validOn(day));
  }

  /** The codes of a list that belong to a code of another and are valid on the day. */
  public Set<String> under(String list, String onder, LocalDate day) {
    return release.lijsten().get(list).stream()
        .filter(one -> one.onder().filter(onder::equals).isPresent() && one.validOn(day))
        .map(Code::code)
        .collect(Collectors.toSet());
  }
}
