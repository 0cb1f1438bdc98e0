package nl.praktijklerenplus.platform.testkit.fuzz;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the document does not foretell is seen. */
class VerdictTest {

  private static final String DOCUMENT =
      """
      {"paths": {"/dingen/{ding}": {"get": {"operationId": "ding", "responses": {"200": {"content": {
         "application/json": {"schema": {"$ref": "#/components/schemas/Ding"}}}}}}}},
       "components": {"schemas": {"Ding": {"type": "object", "required": ["naam", "op"], "properties": {
         "naam": {"type": "string"},
         "op": {"type": ["string", "null"], "format": "date"},
         "items": {"type": "array", "items": {"type": "object", "required": ["x", "y"],
           "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}}}},
         "aantal": {"type": "integer"}}}}}}
      """;
  private static final Described OPERATION =
      Described.all(Verdict.parse(DOCUMENT).orElseThrow()).getFirst();

  private static List<String> faults(int status, String type, String text, String query) {
    Answer answer = new Answer(status, true, Optional.of(type), text);
    return Verdict.form(OPERATION, answer, "/v1/dingen/1" + query);
  }

  private static List<String> faults(String text) {
    return faults(200, "application/json", text, "");
  }

  @Test
  void whatIsForetoldIsNoFault() {
    assertThat(faults("{\"naam\": \"x\", \"op\": null}")).isEmpty();
    assertThat(faults("{\"naam\": \"x\", \"op\": \"2022-04-04\", \"aantal\": 1}")).isEmpty();
  }

  @Test
  void aFieldThatIsNotThereOrNotKnownOrNothingOrOtherwiseIsOne() {
    assertThat(faults("{\"naam\": \"x\"}")).singleElement().asString().contains("'op'");
    assertThat(faults("{\"naam\": null, \"op\": null}"))
        .singleElement()
        .asString()
        .contains("naam");
    assertThat(faults("{\"naam\": \"x\", \"op\": \"gisteren\"}")).hasSize(1);
    assertThat(faults("{\"naam\": \"x\", \"op\": null, \"aantal\": \"veel\"}")).hasSize(1);
    assertThat(faults("{\"naam\": \"x\", \"op\": null, \"kleur\": 1}"))
        .containsExactly("undocumented field .kleur");
    assertThat(faults("geen JSON")).hasSize(1);
  }

  @Test
  void whoAsksForSomeFieldsOfARowDoesNotGetTheOthers() {
    String rows = "{\"naam\": \"x\", \"op\": null, \"items\": [{\"x\": 1}]}";
    assertThat(faults(rows)).hasSize(1);
    assertThat(faults(200, "application/json", rows, "?velden=x")).isEmpty();
    assertThat(faults(200, "application/json", "{\"naam\": \"x\"}", "?velden=x")).hasSize(1);
  }

  @Test
  void anotherStatusOrFormIsOne() {
    assertThat(faults(201, "application/json", "{}", ""))
        .containsExactly("undocumented status 201");
    assertThat(faults(200, "text/plain", "x", ""))
        .containsExactly("undocumented form text/plain with 200");
  }
}
