package nl.praktijklerenplus.reporting.indicator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;

import static org.assertj.core.api.Assertions.assertThat;

/** Every value of verwacht.json, from the reference files, with nothing started. */
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
  void elke_indicator_komt_in_de_onafhankelijke_berekening_voor() throws IOException {
    TreeSet<String> genoemd = new TreeSet<>();
    for (JsonNode gevallen : verwacht()) {
      for (JsonNode geval : gevallen) {
        geval.get("waarden").fieldNames().forEachRemaining(naam -> genoemd.add(id(naam)));
      }
    }
    assertThat(Indicatoren.alle())
        .extracting(Indicatordefinitie::id)
        .containsExactlyInAnyOrderElementsOf(genoemd);
  }

  private static DynamicTest test(Kubus kubus, String bestand, JsonNode geval) {
    Vraag vraag = new Vraag(dag(geval, "peildatum"), dag(geval, "bekendOp"), dag(geval, "van"));
    Map<String, Object> verwacht = new HashMap<>();
    Map<String, Object> gevonden = new HashMap<>();
    for (Map.Entry<String, JsonNode> waarde : geval.get("waarden").properties()) {
      String naam = waarde.getKey();
      boolean gesplitst = naam.contains("@");
      verwacht.put(naam, gesplitst ? cellen(waarde.getValue()) : plat(waarde.getValue()));
      gevonden.put(naam, gesplitst ? cellen(kubus, naam, vraag) : plat(kubus, naam, vraag));
    }
    return DynamicTest.dynamicTest(
        bestand + " " + vraag,
        () -> {
          assertThat(verwacht).hasSizeGreaterThan(85);
          assertThat(gevonden).isEqualTo(verwacht);
        });
  }

  private static Object plat(Kubus kubus, String naam, Vraag vraag) {
    return plat(kubus.cijfer(naam, vraag));
  }

  private static Object cellen(Kubus kubus, String naam, Vraag vraag) {
    String dimensie = naam.substring(naam.indexOf('@') + 1).toUpperCase(Locale.ROOT);
    Map<Optional<String>, Object> cellen = new HashMap<>();
    kubus
        .cijfers(Dimensie.valueOf(dimensie), id(naam), vraag)
        .forEach((cel, waarde) -> cellen.put(cel, plat(waarde)));
    return cellen;
  }

  /** As the file gives it, in at most four decimals. */
  private static Object plat(Waarde waarde) {
    return switch (waarde) {
      case Waarde.Aantal(long aantal) -> List.of(afgerond(aantal));
      case Waarde.Verhouding verhouding -> List.of(afgerond(verhouding.alsGetal().orElse(null)));
      case Waarde.Doorlooptijd(long n, var mediaan, var p90) ->
          List.of(afgerond(n), afgerond(mediaan.orElse(null)), afgerond(p90.orElse(null)));
      case Waarde.Onderdrukt _ -> "onderdrukt";
      case Waarde.Gemiddelde(long n, var gemiddelde) ->
          List.of(afgerond(n), afgerond(gemiddelde.orElse(null)));
    };
  }

  private static Object plat(JsonNode waarde) {
    if (!waarde.isObject()) {
      return List.of(afgerond(getal(waarde)));
    }
    return Stream.of("n", "mediaan", "p90", "gemiddelde")
        .filter(waarde::has)
        .map(veld -> afgerond(getal(waarde.get(veld))))
        .toList();
  }

  private static Object cellen(JsonNode waarde) {
    Map<Optional<String>, Object> cellen = new HashMap<>();
    waarde.properties().forEach(cel -> cellen.put(Optional.of(cel.getKey()), plat(cel.getValue())));
    return cellen;
  }

  private static Number getal(JsonNode waarde) {
    return waarde.isNull() ? null : waarde.doubleValue();
  }

  private static String afgerond(Number getal) {
    return getal == null ? "geen" : "%.4f".formatted(getal.doubleValue());
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
