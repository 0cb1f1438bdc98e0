package nl.praktijklerenplus.reporting.rapport.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.Waarde;

/** Values as they stand in the content of a report. */
final class ContentValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ContentValues() {}

  /** A number; null where there is nothing to divide; n with what a distribution comes down to. */
  static JsonNode of(Waarde value) {
    return switch (value) {
      case Waarde.Aantal(long amount) -> JSON.numberNode(amount);
      case Waarde.Verhouding share ->
          share.alsGetal().<JsonNode>map(JSON::numberNode).orElse(JSON.nullNode());
      case Waarde.Doorlooptijd(long n, var mediaan, var p90) ->
          JSON.objectNode()
              .put("n", n)
              .put("mediaan", mediaan.orElse(null))
              .put("p90", p90.orElse(null));
      case Waarde.Onderdrukt _ -> JSON.nullNode();
      case Waarde.Gemiddelde(long n, var mean) ->
          JSON.objectNode().put("n", n).put("gemiddelde", mean.orElse(null));
    };
  }

  /** How many wait, and for how many days. */
  static ObjectNode waiting(Verdeling days) {
    return JSON.objectNode()
        .put("n", days.aantal())
        .put("mediaan", days.percentiel(50).orElse(null))
        .put("p90", days.percentiel(90).orElse(null))
        .put("langste", days.grootste().orElse(null));
  }
}
