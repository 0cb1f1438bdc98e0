package nl.praktijklerenplus.reporting.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogues are data: what they name must exist. */
class CatalogiTest {

  private final JsonNode toc = lees("toc-1.json");
  private final JsonNode baancreatie = lees("baancreatie-1.json");

  @Test
  void elke_indicator_in_een_catalogus_bestaat() {
    Set<String> genoemd = teksten(toc, "indicatoren");
    genoemd.addAll(teksten(baancreatie, "indicatoren"));
    assertThat(genoemd).hasSizeGreaterThan(40).allMatch(Indicatoren::bekend);
  }

  @Test
  void de_onderwerpen_van_de_toc_zijn_die_van_het_baancreatiemodel() {
    Set<String> onderwerpen = new TreeSet<>(baancreatie.findValuesAsText("onderwerp"));
    assertThat(onderwerpen).hasSize(13).isEqualTo(teksten(toc, "onderwerpen"));
  }

  @Test
  void de_toc_heeft_alle_uitkomsten_en_de_catalogi_noemen_hun_bron() {
    assertThat(toc.get("uitkomsten").findValuesAsText("code"))
        .containsExactly(
            "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "W1", "W2", "W3", "W4", "W5",
            "M1", "M2", "M3", "M4", "S1", "S2", "S3", "S4");
    for (JsonNode catalogus : List.of(toc, baancreatie)) {
      assertThat(catalogus.get("bron").textValue()).contains("reconstructie", "Verwey-Jonker");
      assertThat(catalogus.get("versie").intValue()).isOne();
    }
  }

  private static Set<String> teksten(JsonNode catalogus, String lijst) {
    Set<String> alle = new TreeSet<>();
    catalogus.findValues(lijst).stream()
        .filter(waarde -> waarde.isArray() && waarde.get(0).isTextual())
        .forEach(waarde -> waarde.forEach(tekst -> alle.add(tekst.textValue())));
    return alle;
  }

  private static JsonNode lees(String bestand) {
    try {
      return new ObjectMapper().readTree(Path.of("../contracts/catalogi", bestand).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
