package nl.praktijklerenplus.placement.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.placement.stage.StageEvent.StageGestart;

/** What a stage is about from its first day to its last. */
public record Stagegegevens(
    UUID stage,
    UUID student,
    UUID leerwerkplek,
    UUID werkgever,
    String werkgeverCode,
    Optional<UUID> leermeester,
    BigDecimal urenPerWeek,
    LocalDate begonnenOp) {

  static Stagegegevens van(StageGestart gestart, LocalDate datum) {
    return new Stagegegevens(
        gestart.stage(),
        gestart.student(),
        gestart.leerwerkplek(),
        gestart.werkgever(),
        gestart.werkgeverCode(),
        gestart.leermeester(),
        gestart.urenPerWeek(),
        datum);
  }
}
