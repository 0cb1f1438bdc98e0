package nl.praktijklerenplus.lokaal.importeren;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.platform.kernel.CodeIdentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportEntityFieldsTest {

  private final EntityFields fields =
      new EntityFields(new CodeIdentity(new byte[] {1, 2, 3}), "bron");

  @Test
  void the_stage_after_a_switch_is_the_stage_that_later_lines_name() throws Exception {
    var wissel = json("{\"stage\":\"ST1\",\"nieuweStage\":\"ST2\"}");
    var bezoek = json("{\"stage\":\"ST2\"}");
    fields.replaceIn(wissel);
    fields.replaceIn(bezoek);
    assertThat(wissel.get("nieuweStage")).isEqualTo(bezoek.get("stage"));
    assertThat(wissel.get("stage")).isNotEqualTo(bezoek.get("stage"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "student",
        "werkgever",
        "leerwerkplek",
        "stage",
        "nieuweStage",
        "traject",
        "dienstverband",
        "bijeenkomst",
        "leermeester",
        "knelpunt",
        "opdracht",
        "observatie"
      })
  void every_entity_field_is_replaced(String field) throws Exception {
    var json = json("{\"%s\":\"C1\",\"organisatie\":\"werkdag\"}".formatted(field));
    var replaced = fields.replaceIn(json);
    assertThat(json.get(field).asText()).isEqualTo(replaced.get(field).toString());
    assertThat(json.get("organisatie").asText()).isEqualTo("werkdag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "true", "[\"S1\"]", "{}", "\"\"", "\" \"", "\"\\ud800\""})
  void a_code_that_is_not_text_is_refused_by_its_name(String value) throws Exception {
    var json = json("{\"student\":%s}".formatted(value));
    assertThatThrownBy(() -> fields.replaceIn(json))
        .isInstanceOf(LineRefused.class)
        .hasMessageContaining("'student'");
  }

  private static ObjectNode json(String text) throws Exception {
    return (ObjectNode) LineParser.JSON.readTree(text);
  }
}
