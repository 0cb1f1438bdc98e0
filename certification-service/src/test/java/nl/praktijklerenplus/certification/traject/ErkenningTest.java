package nl.praktijklerenplus.certification.traject;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectWeigering.*;

import static nl.praktijklerenplus.certification.traject.Trajectverhaal.*;

class ErkenningTest {

  @Nested
  class BijErkenningToekennen {
    private final ErkenningToekennen toekennen = new ErkenningToekennen(TRAJECT);

    @Test
    void ErkenningToekennen_met_alle_werkprocessen_behaald_wordt_vastgelegd() {
      bijNova()
          .met(behaald(W1), behaald(W2), oordeel(W2, Oordeel.NOG_NIET))
          .geeft(toekennen, new ErkenningBehaald(TRAJECT));
    }

    @Test
    void ErkenningToekennen_wordt_geweigerd_zonder_aanmelding_bij_Nova() {
      akkoord().met(behaald(W1), behaald(W2)).weigert(toekennen, new GeenAanmeldingNova());
    }

    @Test
    void ErkenningToekennen_wordt_geweigerd_als_de_erkenning_al_behaald_is() {
      for (var verhaal : List.of(erkend(), uitgereikt(), ingetrokken())) {
        verhaal.weigert(toekennen, new ErkenningAlBehaald());
      }
    }

    @Test
    void ErkenningToekennen_wordt_geweigerd_als_een_gekozen_werkproces_nooit_BEHAALD_was() {
      bijNova()
          .met(behaald(W1), oordeel(W2, Oordeel.NOG_NIET))
          .weigert(toekennen, new WerkprocesNietBehaald(Set.of(W2)));
    }

    @Test
    void ErkenningToekennen_wordt_geweigerd_zonder_stagedag_bij_een_erkend_leerbedrijf() {
      bijNova()
          .met(behaald(W1), behaald(W2))
          .in(TrajectOmgeving.GEEN)
          .weigert(toekennen, new GeenErkendLeerbedrijf());
    }
  }

  @Nested
  class BijPraktijkverklaringUitreiken {
    private final PraktijkverklaringUitreiken uitreiken = new PraktijkverklaringUitreiken(TRAJECT);

    @Test
    void PraktijkverklaringUitreiken_kan_na_de_erkenning_en_opnieuw_na_intrekken() {
      erkend().geeft(uitreiken, new PraktijkverklaringUitgereikt(TRAJECT));
      ingetrokken().geeft(uitreiken, new PraktijkverklaringUitgereikt(TRAJECT));
    }

    @Test
    void PraktijkverklaringUitreiken_wordt_geweigerd_zonder_erkenning() {
      gestart().weigert(uitreiken, new ErkenningNietBehaald());
      bijNova().weigert(uitreiken, new ErkenningNietBehaald());
    }

    @Test
    void PraktijkverklaringUitreiken_wordt_geweigerd_als_zij_al_is_uitgereikt() {
      uitgereikt().weigert(uitreiken, new PraktijkverklaringAlUitgereikt());
    }
  }

  @Nested
  class BijPraktijkverklaringIntrekken {
    private final PraktijkverklaringIntrekken intrekken =
        new PraktijkverklaringIntrekken(TRAJECT, Intrekreden.ONTERECHT);

    @Test
    void PraktijkverklaringIntrekken_na_uitreiken_wordt_vastgelegd() {
      uitgereikt()
          .geeft(intrekken, new PraktijkverklaringIngetrokken(TRAJECT, Intrekreden.ONTERECHT));
    }

    @Test
    void PraktijkverklaringIntrekken_wordt_geweigerd_als_er_geen_is() {
      for (var verhaal : List.of(gestart(), erkend(), ingetrokken())) {
        verhaal.weigert(intrekken, new GeenPraktijkverklaring());
      }
    }
  }
}
