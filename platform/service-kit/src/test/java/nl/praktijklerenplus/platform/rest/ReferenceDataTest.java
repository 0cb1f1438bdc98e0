package nl.praktijklerenplus.platform.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.json.RecordReader;
import nl.praktijklerenplus.platform.kernel.Referentie;

import static org.assertj.core.api.Assertions.assertThat;

/** A release is a file: what is asked, and what is accepted, changes with it and with no code. */
class ReferenceDataTest {

  private static final Path RELEASES = Path.of("..", "..", "contracts", "referentiegegevens");
  private static final LocalDate BEFORE = LocalDate.of(2026, 7, 31);
  private static final LocalDate AFTER = LocalDate.of(2026, 8, 1);

  private record Keuze(@Referentie("kwalificatie") String kwalificatie) {}

  @TempDir private Path folder;

  @BeforeEach
  void theReleasesOfTheProject() throws IOException {
    try (var files = Files.list(RELEASES)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private ReferenceData release(String versie, String lijsten) throws IOException {
    Files.writeString(
        folder.resolve(versie + ".json"),
        """
        {"versie": "%s", "bron": "een test", "lijsten": {%s}}
        """
            .formatted(versie, lijsten));
    return ReferenceData.in(folder);
  }

  private ReferenceData newCrebo() throws IOException {
    return release(
        "2026-1",
        """
        "kwalificatie": [
          {"code": "25251", "naam": "Oud", "geldigVan": "2015-01-01", "geldigTot": "2026-07-31"},
          {"code": "26001", "naam": "Nieuw", "geldigVan": "2026-08-01"}],
        "werkproces": [
          {"code": "B1-K1-W9", "naam": "Nieuw", "onder": "26001", "geldigVan": "2026-08-01"}]
        """);
  }

  private static List<FieldError> faults(ReferenceData reference, String code, LocalDate datum) {
    RecordReader reader = new RecordReader(reference, datum);
    reader.read(Keuze.class, JsonNodeFactory.instance.objectNode().put("kwalificatie", code));
    return reader.errors();
  }

  @Test
  void anotherReleaseEndsACodeAndAddsOneOnItsDay() throws IOException {
    ReferenceData now = newCrebo();
    assertThat(now.contains("kwalificatie", "25251", BEFORE)).isTrue();
    assertThat(now.contains("kwalificatie", "25251", AFTER)).isFalse();
    assertThat(now.contains("kwalificatie", "26001", BEFORE)).isFalse();
    assertThat(now.contains("kwalificatie", "26001", AFTER)).isTrue();
    assertThat(now.under("werkproces", "26001", AFTER)).containsExactly("B1-K1-W9");
    assertThat(now.versie()).isEqualTo("2026-1");
  }

  @Test
  void aCommandIsJudgedByTheNewReleaseOnItsDay() throws IOException {
    assertThat(faults(ReferenceData.in(folder), "25251", AFTER)).isEmpty();
    ReferenceData now = newCrebo();
    assertThat(faults(now, "25251", BEFORE)).isEmpty();
    assertThat(faults(now, "25251", AFTER))
        .containsExactly(
            new FieldError("kwalificatie", "'25251' staat niet in de lijst kwalificatie"));
    assertThat(faults(now, "26001", AFTER)).isEmpty();
  }

  @Test
  void whatIsNotSaidAgainStays() throws IOException {
    ReferenceData now = newCrebo();
    assertThat(now.contains("richting", "GROEN", AFTER)).isTrue();
    assertThat(now.under("werkproces", "25258", AFTER)).hasSize(6);
  }

  @Test
  void releasesCountByTheirNumbersNotByTheirNames() throws IOException {
    String ends =
        """
        "fase": [{"code": "RESULTATEN", "naam": "R", "geldigVan": "2015-01-01" %s}]
        """;
    release("2026-10", ends.formatted(", \"geldigTot\": \"2026-07-31\""));
    ReferenceData now = release("2026-9", ends.formatted(""));
    assertThat(now.contains("fase", "RESULTATEN", AFTER)).isFalse();
  }

  @Test
  void aCodeIsValidOnItsLastDay() throws IOException {
    ReferenceData now = newCrebo();
    assertThat(now.valid("kwalificatie", BEFORE).orElseThrow())
        .extracting(ReferenceRelease.Code::code)
        .contains("25251", "25252", "25254", "25258", "sociaal-werk");
    assertThat(now.valid("geen-lijst", BEFORE)).isEmpty();
  }
}
