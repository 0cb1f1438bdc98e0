package nl.praktijklerenplus.placement.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.placement.dienstverband.Dienstverband.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent.*;
import nl.praktijklerenplus.placement.stage.Levensloop;

import static nl.praktijklerenplus.placement.dienstverband.Dienstverbandvoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked, in whatever order and on whatever day. */
class DienstverbandPropertiesTest {

  record Vraag(DienstverbandCommand command, LocalDate datum) {}

  @Property
  void een_dienstverband_leeft_door_elke_reeks_en_nazorg_duurt_nooit_langer_dan_drie_jaar(
      @ForAll("reeksen") List<Vraag> reeks) {
    var leven = new Levensloop<>(DECIDER, DIENSTVERBAND);
    for (Vraag vraag : reeks) {
      var omgeving = omgeving(leven.state());
      for (DienstverbandEvent event : leven.leef(vraag.command(), vraag.datum(), omgeving)) {
        if (event instanceof NazorgcontactGevoerd) {
          assertThat(vraag.datum()).isBefore(begin(leven.state()).plusYears(3));
        }
      }
    }
  }

  private static LocalDate begin(Dienstverband dienstverband) {
    return ((Bekend) dienstverband).gegevens().begonnenOp();
  }

  private static DienstverbandOmgeving omgeving(Dienstverband dienstverband) {
    return switch (dienstverband) {
      case Onbekend _ -> NOOIT_IN_DIENST;
      case Lopend _ -> IN_DIENST;
      case Beeindigd _ -> UIT_DIENST;
    };
  }

  @Provide
  Arbitrary<List<Vraag>> reeksen() {
    Arbitrary<LocalDate> datum = Arbitraries.integers().between(0, 1500).map(VANDAAG::plusDays);
    Arbitrary<DienstverbandCommand> command =
        Arbitraries.of(starten(UREN), starten(BigDecimal.ZERO), BEEINDIGEN, NAZORG);
    return Combinators.combine(command, datum).as(Vraag::new).list().ofMaxSize(15);
  }
}
