package nl.praktijklerenplus.certification.traject;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectWeigering.*;
import nl.praktijklerenplus.platform.kernel.Refusal.Kind;

import static nl.praktijklerenplus.certification.traject.Trajectverhaal.*;
import static org.assertj.core.api.Assertions.assertThat;

class LerenTest {

  @Nested
  class BijOpdrachtAfronden {
    private final OpdrachtAfgerond afgerond = new OpdrachtAfgerond(TRAJECT, OPDRACHT, 3);

    @Test
    void OpdrachtAfronden_wordt_vastgelegd_ook_na_de_erkenning() {
      gestart().geeft(new OpdrachtAfronden(TRAJECT, OPDRACHT, 3), afgerond);
      erkend().geeft(new OpdrachtAfronden(TRAJECT, OPDRACHT, 3), afgerond);
    }

    @Test
    void OpdrachtAfronden_wordt_geweigerd_als_de_opdracht_al_is_afgerond() {
      gestart()
          .met(afgerond)
          .weigert(new OpdrachtAfronden(TRAJECT, OPDRACHT, 1), new OpdrachtAlAfgerond());
    }

    @Test
    void OpdrachtAfronden_wordt_geweigerd_met_een_negatief_aantal_leerdoelen() {
      gestart().weigert(new OpdrachtAfronden(TRAJECT, OPDRACHT, -1), new LeerdoelenNegatief(-1));
      assertThat(new LeerdoelenNegatief(-1).kind()).isEqualTo(Kind.INPUT);
    }

    @Test
    void OpdrachtAfronden_van_een_andere_opdracht_telt_ook() {
      var andere = new UUID(0, 99);
      gestart()
          .met(afgerond)
          .geeft(
              new OpdrachtAfronden(TRAJECT, andere, 0), new OpdrachtAfgerond(TRAJECT, andere, 0));
    }
  }

  @Nested
  class BijWerkprocesBeoordelen {
    @Test
    void WerkprocesBeoordelen_van_een_gekozen_werkproces_wordt_met_alle_velden_vastgelegd() {
      var door = Optional.of("LEERMEESTER");
      var stage = Optional.of(new UUID(0, 7));
      gestart()
          .geeft(
              new WerkprocesBeoordelen(
                  TRAJECT, W1, Oordeel.NOG_NIET, Toetsvorm.PORTFOLIO, door, stage),
              new WerkprocesBeoordeeld(
                  TRAJECT, W1, Oordeel.NOG_NIET, Toetsvorm.PORTFOLIO, door, stage));
    }

    @Test
    void WerkprocesBeoordelen_wordt_geweigerd_als_het_werkproces_niet_gekozen_is() {
      gestart().weigert(beoordelen("B1-K1-W6"), new WerkprocesNietGekozen("B1-K1-W6"));
    }

    @Test
    void WerkprocesBeoordelen_wordt_geweigerd_als_de_stage_onbekend_is() {
      var zonderStage = new TrajectOmgeving(GUNSTIG.student(), false, Set.of(), false, false);
      gestart().in(zonderStage).weigert(beoordelen(W1), new StageOnbekend());
      assertThat(new StageOnbekend().kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void WerkprocesBeoordelen_met_NOG_NIET_maakt_een_eerder_BEHAALD_niet_ongedaan() {
      var traject = gestart().met(behaald(W1), oordeel(W1, Oordeel.NOG_NIET)).state();
      assertThat(((Erkenningstraject.Bekend) traject).dossier().behaald()).containsExactly(W1);
    }

    private WerkprocesBeoordelen beoordelen(String werkproces) {
      return new WerkprocesBeoordelen(
          TRAJECT,
          werkproces,
          Oordeel.BEHAALD,
          Toetsvorm.OBSERVATIE,
          Optional.empty(),
          Optional.empty());
    }
  }
}
