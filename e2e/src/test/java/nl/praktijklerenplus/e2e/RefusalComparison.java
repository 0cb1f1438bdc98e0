package nl.praktijklerenplus.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.e2e.journeys.Journey;
import nl.praktijklerenplus.e2e.model.Line;
import nl.praktijklerenplus.e2e.model.Ruling;
import nl.praktijklerenplus.e2e.model.Vocabulary;
import nl.praktijklerenplus.e2e.model.Vocabulary.Field;
import nl.praktijklerenplus.e2e.model.Vocabulary.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Offers what was refused once more, on trial, to see the status with which that is done. */
final class RefusalComparison {

  private static final int SERVICES = 4;

  private final Questions questions;
  private final Identities identities;
  private final Journey journey;
  private final Map<String, Integer> services = new HashMap<>();
  private final Map<String, Line> lines = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  RefusalComparison(Platform platform, String source, Journey journey) {
    this.questions = new Questions(platform, "beheerder");
    this.identities = Identities.of(platform, source);
    this.journey = journey;
    journey.lines().forEach(line -> lines.put(line.sleutel(), line));
    for (int service = 0; service < SERVICES; service++) {
      for (JsonNode name : questions.of(service, "/v1/commandos").get("commandos")) {
        services.putIfAbsent(name.asText(), service);
      }
    }
  }

  void everyStatusIsTheModels() {
    int compared = 0;
    for (int i = 0; i < journey.lines().size(); i++) {
      Line line = journey.lines().get(i);
      Ruling now = journey.administration().trial(line);
      boolean asked = !journey.rulings().get(i).accepted() && !now.accepted() && !now.isOpen();
      if (asked && service(line) != null) {
        compared++;
        compare(line, now);
      }
    }
    assertThat(compared).isPositive();
    assertThat(wrong).as("seed %d", journey.seed()).isEmpty();
  }

  /** Whose command it is; a correction goes where what it corrects went. */
  private Integer service(Line line) {
    Line told = lines.getOrDefault(String.valueOf(line.text("gebeurtenis")), line);
    return services.get(told == line ? line.commando() : told.commando());
  }

  private void compare(Line line, Ruling ruling) {
    JsonNode answer = questions.trial(service(line), body(line));
    int status = answer.at("/probleem/status").asInt();
    boolean undecided = answer.path("resultaat").asText().equals("niet te beoordelen");
    if (!undecided && !ruling.kinds().contains(status)) {
      wrong.add(line.json() + "\n  model: " + ruling + "\n  dienst: " + answer.get("probleem"));
    }
  }

  private ObjectNode body(Line line) {
    ObjectNode body = line.json().deepCopy();
    body.put("sleutel", key(line.sleutel()) + ":nog-eens");
    if (line.text("gebeurtenis") != null) {
      body.put("gebeurtenis", key(line.text("gebeurtenis")));
    }
    if (line.commando().equals("WerkgeverWerven") && line.text("werkgever") != null) {
      body.put("code", line.text("werkgever"));
    }
    Vocabulary.COMMANDS.values().stream()
        .flatMap(command -> command.fields().stream())
        .filter(field -> field.kind() == Kind.IDENTITY)
        .map(Field::name)
        .distinct()
        .filter(name -> line.text(name) != null)
        .forEach(name -> body.put(name, identities.of(name, line.text(name))));
    return body;
  }

  private String key(String sleutel) {
    return identities.source() + ":" + sleutel;
  }
}
