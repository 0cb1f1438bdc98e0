package nl.praktijklerenplus.e2e.journeys;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.e2e.model.Line;
import nl.praktijklerenplus.e2e.model.Vocabulary;
import nl.praktijklerenplus.e2e.model.Vocabulary.Command;
import nl.praktijklerenplus.e2e.model.Vocabulary.Field;
import nl.praktijklerenplus.e2e.model.Vocabulary.Kind;

/** Random corrections of a line: another day, other values, or both. */
record Corrections(Dice dice, Values values) {

  /** Completes a correction of what may be any earlier line. */
  ObjectNode of(Line wrong, ObjectNode json) {
    Command command = Vocabulary.COMMANDS.get(wrong.commando());
    if (command != null && command.aggregate() != null && wrong.text(command.aggregate()) != null) {
      json.put(command.aggregate(), wrong.text(command.aggregate()));
    }
    List<Field> fields =
        command == null
            ? List.of()
            : command.fields().stream()
                .filter(one -> one.kind() != Kind.IDENTITY || dice.chance(0.01))
                // Sealed: what they were is nothing that the model can compare.
                .filter(one -> one.kind() != Kind.PERSON)
                .toList();
    if (fields.isEmpty() || dice.chance(0.65)) {
      json.put("nieuweDatum", otherDay(wrong));
    }
    if (!json.has("nieuweDatum") || !fields.isEmpty() && dice.chance(0.3)) {
      ObjectNode velden = json.putObject("velden");
      dice.some(fields).forEach(field -> set(velden, field, json));
    }
    return json;
  }

  private String otherDay(Line wrong) {
    String datum = wrong.text("datum");
    LocalDate day = Vocabulary.isDay(datum) ? LocalDate.parse(datum) : LocalDate.of(2021, 1, 1);
    return day.plusDays(dice.between(-40, 40)).toString();
  }

  private void set(ObjectNode velden, Field field, ObjectNode json) {
    if (field.kind() == Kind.IDENTITY) {
      velden.put(field.name(), "iemand anders");
    } else {
      velden.set(field.name(), values.of(field, LocalDate.parse(json.get("datum").asText())));
    }
  }
}
