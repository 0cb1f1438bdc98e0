package nl.praktijklerenplus.e2e.journeys;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.e2e.model.Line;
import nl.praktijklerenplus.e2e.model.Vocabulary;
import nl.praktijklerenplus.e2e.model.Vocabulary.Field;
import nl.praktijklerenplus.e2e.model.Vocabulary.Kind;

/** What people get wrong in one line. */
record Mistakes(Dice dice, Cast cast) {

  Line in(Line line) {
    ObjectNode json = line.json();
    List<Field> fields = Vocabulary.COMMANDS.get(line.commando()).fields();
    Field field = dice.one(fields);
    LocalDate day = OffsetDateTime.parse(line.text("bekend")).toLocalDate();
    switch (dice.weighed("missing:2 wrong:4 stranger:4 tomorrow:2 nodate:1 future:1 before:3")) {
      case "missing" -> json.remove(field.name());
      case "wrong" -> wrong(json, field);
      case "stranger" -> stranger(json, field);
      case "tomorrow" -> json.put("datum", day.plusDays(dice.between(1, 400)).toString());
      case "nodate" -> json.put("datum", "gisteren");
      case "future" -> json.put("bekend", "2999-01-01T12:00:00+01:00");
      default -> {
        OffsetDateTime before = OffsetDateTime.parse(line.text("bekend")).minusDays(500);
        json.put("bekend", before.toString()).put("datum", before.toLocalDate().toString());
      }
    }
    return new Line(json);
  }

  private void wrong(ObjectNode json, Field field) {
    switch (field.kind()) {
      case CODE -> json.put(field.name(), "BESTAAT_NIET");
      case NUMBER -> json.put(field.name(), "veel");
      case DATE -> json.put(field.name(), "morgen");
      case DIGITS -> json.put(field.name(), "12345");
      default -> json.remove(field.name());
    }
  }

  private void stranger(ObjectNode json, Field field) {
    if (field.kind() == Kind.IDENTITY) {
      json.put(field.name(), cast.nobody());
    }
  }
}
