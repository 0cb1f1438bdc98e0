package nl.praktijklerenplus.reporting.indicator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;

import static org.assertj.core.api.Assertions.assertThat;

/** Every stand and stroom of verwacht.json, from the reference files, with nothing started. */
class ReferentiejaarTest {

  private static final String EERSTE = "eerste-projectjaar.jsonl";
  private static final String BEIDE = "eerste- en tweede-projectjaar.jsonl";

  private static final Map<String, Kubus> KUBUS =
      Map.of(
          EERSTE, Kubus.van(Referentiejaar.lees(EERSTE)),
          BEIDE, Kubus.van(Referentiejaar.lees(EERSTE, "tweede-projectjaar.jsonl")));

  @TestFactory
  Stream<DynamicTest> elk_cijfer_van_de_onafhankelijke_berekening_klopt() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, JsonNode> bestand : verwacht().properties()) {
      Kubus kubus = KUBUS.get(bestand.getKey());
      bestand.getValue().forEach(geval -> tests.add(test(kubus, bestand.getKey(), geval)));
    }
    return tests.stream();
  }

  @Test
  void elke_naam_in_verwacht_is_een_bekende_indicator() throws IOException {
    for (JsonNode gevallen : verwacht()) {
      for (JsonNode geval : gevallen) {
        geval
            .get("waarden")
            .fieldNames()
            .forEachRemaining(naam -> assertThat(Indicatoren.bekend(id(naam))).as(naam).isTrue());
      }
    }
  }

  private static DynamicTest test(Kubus kubus, String bestand, JsonNode geval) {
    Vraag vraag = new Vraag(dag(geval, "peildatum"), dag(geval, "bekendOp"), dag(geval, "van"));
    Map<String, Object> verwacht = new HashMap<>();
    Map<String, Object> gevonden = new HashMap<>();
    for (Map.Entry<String, JsonNode> waarde : geval.get("waarden").properties()) {
      String naam = waarde.getKey();
      if (Indicatoren.van(id(naam)).isPresent()) {
        verwacht.put(naam, verwacht(waarde.getValue()));
        gevonden.put(naam, gevonden(kubus, naam, vraag));
      }
    }
    return DynamicTest.dynamicTest(
        bestand + " " + vraag,
        () -> {
          assertThat(verwacht).hasSizeGreaterThan(55);
          assertThat(gevonden).isEqualTo(verwacht);
        });
  }

  private static Object gevonden(Kubus kubus, String naam, Vraag vraag) {
    if (!naam.contains("@")) {
      return kubus.waarde(naam, vraag);
    }
    String dimensie = naam.substring(naam.indexOf('@') + 1).toUpperCase(Locale.ROOT);
    return kubus.per(Dimensie.valueOf(dimensie), id(naam), vraag);
  }

  private static Object verwacht(JsonNode waarde) {
    if (waarde.isInt()) {
      return waarde.intValue();
    }
    Map<Optional<String>, Integer> cellen = new HashMap<>();
    waarde.properties().forEach(c -> cellen.put(Optional.of(c.getKey()), c.getValue().intValue()));
    return cellen;
  }

  private static String id(String naam) {
    return naam.split("@")[0];
  }

  private static LocalDate dag(JsonNode geval, String veld) {
    return geval.get(veld).isNull() ? null : LocalDate.parse(geval.get(veld).textValue());
  }

  private static JsonNode verwacht() throws IOException {
    return new ObjectMapper().readTree(Regel.MAP.resolve("verwacht.json").toFile());
  }
}
