package nl.praktijklerenplus.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.e2e.journeys.Journey;
import nl.praktijklerenplus.e2e.model.Administration;
import nl.praktijklerenplus.e2e.model.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the services' lists with what the model makes of a journey. */
final class ListComparison {

  private final Questions questions;
  private final Identities identities;
  private final Journey journey;
  private final List<String> wrong = new ArrayList<>();

  ListComparison(Platform platform, String bron, Journey journey) {
    this.questions = new Questions(platform, "projectleider");
    this.identities = Identities.of(platform, bron);
    this.journey = journey;
  }

  void allAreTheModels() {
    Administration model = journey.administration();
    compare(
        0,
        "/v1/studenten",
        "student",
        "KandidaatAanmelden",
        ListComparison::inPlace,
        code -> inPlace(model.studentState(code), model.studentOrganisatie(code)));
    compare(
        1,
        "/v1/leerwerkplekken",
        "leerwerkplek",
        "LeerwerkplekAanbieden",
        row -> "toestand " + row.get("toestand").asText(),
        code -> "toestand " + model.placeState(code));
    compare(
        1,
        "/v1/stages",
        "stage",
        "StageStarten",
        row -> "toestand " + row.get("toestand").asText(),
        code -> "toestand " + model.stageState(code));
    compare(
        2,
        "/v1/trajecten",
        "traject",
        "ErkenningstrajectStarten",
        ListComparison::traject,
        model::trajectState);
    assertThat(wrong).as("seed %d", journey.seed()).isEmpty();
  }

  private static String inPlace(JsonNode row) {
    return inPlace(row.get("toestand").asText(), row.get("organisatie").asText());
  }

  private static String inPlace(String state, String organisatie) {
    return "toestand %s bij %s".formatted(state, organisatie);
  }

  private static String traject(JsonNode row) {
    return "nova %s behaald %s gestopt %s uitgereikt %s van %d werkprocessen %d"
        .formatted(
            row.get("novaAangemeld"),
            row.get("erkenningBehaald"),
            row.get("gestopt"),
            row.get("praktijkverklaring").asText().equals("UITGEREIKT"),
            row.get("werkprocessen").asInt(),
            row.get("behaald").asInt());
  }

  private interface Told<T> {
    String by(T subject);
  }

  private void compare(
      int service,
      String path,
      String kind,
      String introducedBy,
      Told<JsonNode> theirs,
      Told<String> ours) {
    Map<String, JsonNode> rows = new HashMap<>();
    questions.all(service, path).forEach(row -> rows.put(row.get(kind).asText(), row));
    for (Line line : journey.accepted()) {
      if (line.commando().equals(introducedBy)) {
        String code = line.text(kind);
        JsonNode row = rows.get(identities.of(kind, code));
        String said = row == null ? "geen rij" : theirs.by(row);
        if (!said.equals(ours.by(code))) {
          wrong.add(kind + " " + code + ": het model zegt " + ours.by(code) + ", de lijst " + said);
        }
      }
    }
  }
}
