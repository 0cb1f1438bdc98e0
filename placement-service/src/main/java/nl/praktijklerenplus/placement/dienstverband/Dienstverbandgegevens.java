package nl.praktijklerenplus.placement.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent.DienstverbandGestart;

/** What a dienstverband is about from its first day to its last. */
public record Dienstverbandgegevens(
    UUID dienstverband,
    UUID student,
    UUID werkgever,
    String werkgeverCode,
    SoortDienstverband soort,
    Optional<Contract> contract,
    BigDecimal urenPerWeek,
    LocalDate begonnenOp) {

  private static final int NAZORG_MAANDEN = 36;

  /** The first day on which nazorg is over, counted from this dienstverband as the first one. */
  LocalDate eindeNazorg() {
    return begonnenOp.plusMonths(NAZORG_MAANDEN);
  }

  static Dienstverbandgegevens van(DienstverbandGestart gestart, LocalDate datum) {
    return new Dienstverbandgegevens(
        gestart.dienstverband(),
        gestart.student(),
        gestart.werkgever(),
        gestart.werkgeverCode(),
        gestart.soort(),
        gestart.contract(),
        gestart.urenPerWeek(),
        datum);
  }
}
