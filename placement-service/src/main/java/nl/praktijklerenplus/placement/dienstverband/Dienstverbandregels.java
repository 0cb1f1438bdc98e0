package nl.praktijklerenplus.placement.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.placement.dienstverband.Dienstverband.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandWeigering.*;
import nl.praktijklerenplus.platform.kernel.Fact;

/** What a dienstverband's own past allows. */
final class Dienstverbandregels {

  private static final BigDecimal MEESTE_UREN = BigDecimal.valueOf(60);

  private Dienstverbandregels() {}

  static Optional<DienstverbandWeigering> weigering(
      Fact<DienstverbandEvent> fact, Dienstverband dienstverband) {
    return switch (fact.event()) {
      case DienstverbandGestart gestart ->
          nieuw(dienstverband).or(() -> uren(gestart.urenPerWeek()));
      case DienstverbandBeeindigd _ -> lopend(dienstverband);
      case NazorgcontactGevoerd _ -> binnenNazorg(dienstverband, fact.datum());
    };
  }

  private static Optional<DienstverbandWeigering> nieuw(Dienstverband dienstverband) {
    return als(!(dienstverband instanceof Onbekend), new DienstverbandAlBekend());
  }

  private static Optional<DienstverbandWeigering> uren(BigDecimal uren) {
    boolean buiten = uren.signum() <= 0 || uren.compareTo(MEESTE_UREN) > 0;
    return als(buiten, new UrenPerWeekOngeldig(uren));
  }

  private static Optional<DienstverbandWeigering> lopend(Dienstverband dienstverband) {
    return switch (dienstverband) {
      case Onbekend _ -> Optional.of(new DienstverbandOnbekend());
      case Lopend _ -> Optional.empty();
      case Beeindigd beeindigd ->
          Optional.of(new DienstverbandAlBeeindigd(beeindigd.geeindigdOp()));
    };
  }

  /** Also after the dienstverband has ended: nazorg is counted from its first day. */
  private static Optional<DienstverbandWeigering> binnenNazorg(
      Dienstverband dienstverband, LocalDate datum) {
    return switch (dienstverband) {
      case Onbekend _ -> Optional.of(new NooitInDienst());
      case Bekend bekend -> {
        LocalDate einde = bekend.gegevens().eindeNazorg();
        yield als(!datum.isBefore(einde), new NazorgVerlopen(einde));
      }
    };
  }

  private static Optional<DienstverbandWeigering> als(
      boolean zo, DienstverbandWeigering weigering) {
    return zo ? Optional.of(weigering) : Optional.empty();
  }
}
