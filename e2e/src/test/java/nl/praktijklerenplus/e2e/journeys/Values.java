package nl.praktijklerenplus.e2e.journeys;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.praktijklerenplus.e2e.model.Vocabulary.Field;

/** Random values that a field may hold. */
record Values(Dice dice) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  JsonNode of(Field field, LocalDate around) {
    if (!field.list()) {
      return one(field, around);
    }
    ArrayNode list = JSON.arrayNode();
    dice.some(field.values()).forEach(list::add);
    return list;
  }

  private JsonNode one(Field field, LocalDate around) {
    return switch (field.kind()) {
      case CODE -> JSON.textNode(dice.one(field.values()));
      case NUMBER -> JSON.numberNode(number(field));
      case BOOLEAN -> JSON.booleanNode(dice.chance(0.5));
      case DATE -> JSON.textNode(around.plusDays(dice.between(0, 700)).toString());
      case DIGITS -> JSON.textNode("" + dice.between(100_000_000, 999_999_999));
      case TEXT -> JSON.textNode("een " + field.name() + " van " + dice.between(1, 99));
      case PERSON -> person();
      case IDENTITY -> throw new IllegalArgumentException(field.name());
    };
  }

  private JsonNode person() {
    return JSON.objectNode()
        .put("naam", "Persoon " + dice.between(1, 999))
        .put(
            "geboortedatum", LocalDate.of(1970, 1, 1).plusDays(dice.between(0, 12_000)).toString());
  }

  /** The ladder has six rungs, and a score may be on the ladder. */
  private int number(Field field) {
    return dice.between(field.least(), field.name().equals("score") ? 6 : field.most());
  }
}
