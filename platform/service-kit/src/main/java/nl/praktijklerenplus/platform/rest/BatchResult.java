package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;
import nl.praktijklerenplus.platform.store.CommandOutcome.Undecided;

/** What came of one line of a batch. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BatchResult(
    String sleutel,
    String resultaat,
    UUID aggregaat,
    Integer versie,
    List<UUID> gebeurtenissen,
    Problem probleem) {

  static BatchResult of(String sleutel, CommandOutcome outcome) {
    return switch (outcome) {
      case Executed done ->
          new BatchResult(
              sleutel,
              done.alVerwerkt() ? "al verwerkt" : "geaccepteerd",
              done.aggregaat(),
              done.versie(),
              done.gebeurtenissen(),
              null);
      case Undecided(var aggregaat) ->
          new BatchResult(sleutel, "niet te beoordelen", aggregaat, null, List.of(), null);
      case Refused(var reason) ->
          new BatchResult(sleutel, "geweigerd", null, null, List.of(), Problem.of(reason));
    };
  }

  boolean refused() {
    return probleem != null;
  }

  /** It might have been, had no other line been refused. */
  BatchResult undone() {
    return refused()
        ? this
        : new BatchResult(sleutel, "niet vastgelegd", null, null, List.of(), null);
  }
}
