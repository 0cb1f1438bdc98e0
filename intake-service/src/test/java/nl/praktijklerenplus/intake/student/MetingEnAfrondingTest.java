package nl.praktijklerenplus.intake.student;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentEvent.*;
import nl.praktijklerenplus.intake.student.StudentWeigering.*;
import nl.praktijklerenplus.platform.kernel.Refusal.Kind;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.*;
import static org.assertj.core.api.Assertions.assertThat;

class MetingEnAfrondingTest {

  @Nested
  class BijMetingVastleggen {
    private final MetingVastleggen meten =
        new MetingVastleggen(STUDENT, Instrument.SELF_EFFICACY, 7);

    @Test
    void MetingVastleggen_kan_in_elke_toestand_na_instroom() {
      for (var verhaal : List.of(actief(), gepauzeerd(), uitgevallen(), afgerond())) {
        verhaal.geeft(meten, new MetingVastgelegd(STUDENT, Instrument.SELF_EFFICACY, 7));
      }
    }

    @Test
    void MetingVastleggen_wordt_geweigerd_als_de_student_niet_is_ingestroomd() {
      kandidaat().weigert(meten, new StudentNietIngestroomd(Toestand.KANDIDAAT));
      afgesloten().weigert(meten, new StudentNietIngestroomd(Toestand.AFGESLOTEN));
    }

    @ParameterizedTest
    @CsvSource({"SELF_EFFICACY,0", "TEVREDENHEID,11", "PARTICIPATIELADDER,7", "ZELFVERTROUWEN,-1"})
    void MetingVastleggen_wordt_geweigerd_buiten_het_bereik(Instrument instrument, int score) {
      var weigering = new ScoreBuitenBereik(instrument, score);
      actief().weigert(new MetingVastleggen(STUDENT, instrument, score), weigering);
      assertThat(weigering.kind()).isEqualTo(Kind.INPUT);
    }

    @ParameterizedTest
    @CsvSource({
      "SELF_EFFICACY,1",
      "TEVREDENHEID,10",
      "PARTICIPATIELADDER,1",
      "PARTICIPATIELADDER,6"
    })
    void MetingVastleggen_kan_tot_en_met_de_randen(Instrument instrument, int score) {
      actief()
          .geeft(
              new MetingVastleggen(STUDENT, instrument, score),
              new MetingVastgelegd(STUDENT, instrument, score));
    }
  }

  @Nested
  class BijTrajectAfronden {
    private final TrajectAfronden afronden = new TrajectAfronden(STUDENT);

    @Test
    void TrajectAfronden_van_wie_actief_is_wordt_vastgelegd() {
      actief().geeft(afronden, new TrajectAfgerond(STUDENT));
    }

    @Test
    void TrajectAfronden_wordt_geweigerd_als_de_student_niet_actief_is() {
      gepauzeerd().weigert(afronden, new StudentNietActief(Toestand.GEPAUZEERD));
      afgerond().weigert(afronden, new StudentNietActief(Toestand.AFGEROND));
    }
  }
}
