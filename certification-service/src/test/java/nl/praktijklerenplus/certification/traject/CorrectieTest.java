package nl.praktijklerenplus.certification.traject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectWeigering.WerkprocesNietGekozen;
import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.CorrectieMaaktLaterOnmogelijk;
import nl.praktijklerenplus.platform.kernel.Corrections;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.kernel.Recorded;
import nl.praktijklerenplus.platform.kernel.Refusal;

import static nl.praktijklerenplus.certification.traject.Trajectverhaal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CorrectieTest {

  private static final int EERSTE_OORDEEL = 4;

  @Test
  void BEHAALD_dat_de_erkenning_droeg_kan_geen_NOG_NIET_worden() {
    assertThat(
            beoordeeld(oordeel(W1, Oordeel.NOG_NIET), behaald(W2), new ErkenningBehaald(TRAJECT)))
        .containsInstanceOf(CorrectieMaaktLaterOnmogelijk.class);
  }

  @Test
  void BEHAALD_kan_NOG_NIET_worden_als_een_ander_oordeel_de_erkenning_draagt() {
    assertThat(
            beoordeeld(
                oordeel(W1, Oordeel.NOG_NIET),
                behaald(W1),
                behaald(W2),
                new ErkenningBehaald(TRAJECT)))
        .isEmpty();
  }

  @Test
  void een_oordeel_kan_niet_naar_een_werkproces_dat_niet_gekozen_is() {
    assertThat(beoordeeld(behaald("B1-K1-W6"))).contains(new WerkprocesNietGekozen("B1-K1-W6"));
  }

  @Test
  void een_gebeurtenis_die_niet_past_is_een_beschadigde_stroom() {
    assertThatThrownBy(() -> niets().met(behaald(W1))).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> gestart().met(start())).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> gestart().met(new RmtAkkoordGegeven(TRAJECT)))
        .isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> gestart().gestopt().gestopt()).isInstanceOf(CorruptStream.class);
  }

  /** The stream at Nova, then these; the first of them was just corrected. */
  private static Optional<Refusal> beoordeeld(ErkenningstrajectEvent... daarna) {
    List<ErkenningstrajectEvent> events = new ArrayList<>();
    events.add(start());
    events.add(new RmtAanvraagIngediend(TRAJECT));
    events.add(new RmtAkkoordGegeven(TRAJECT));
    events.add(new AanmeldingNova(TRAJECT));
    events.addAll(List.of(daarna));
    var history = new History<>(events.stream().map(CorrectieTest::vastgelegd).toList());
    return Corrections.judge(new ErkenningstrajectDecider(), history, EERSTE_OORDEEL);
  }

  private static Recorded<ErkenningstrajectEvent> vastgelegd(ErkenningstrajectEvent event) {
    var id = UUID.nameUUIDFromBytes(event.toString().getBytes());
    return new Recorded<>(id, 1, new Fact<>(event, DAG), Instant.EPOCH, Optional.empty(), id);
  }
}
