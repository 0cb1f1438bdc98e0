package nl.praktijklerenplus.intake.student;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.student.Student.Bekend;
import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentEvent.InzageVerleend;
import nl.praktijklerenplus.intake.student.StudentEvent.NoodtoegangGenomen;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentIngestroomd;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentOvergedragen;
import nl.praktijklerenplus.intake.student.StudentWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.GebeurtenisNietCorrigeerbaar;
import nl.praktijklerenplus.platform.kernel.Corrections;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Recorded;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.*;
import static org.assertj.core.api.Assertions.assertThat;

class OverdrachtEnInzageTest {

  private final List<StudentVerhaal> elkeToestand =
      List.of(
          kandidaat(),
          afgesloten(),
          actief(),
          gepauzeerd(),
          uitgevallen(),
          afgerond(),
          actief().vergeten());

  private static String organisatie(StudentVerhaal verhaal) {
    return switch (verhaal.state()) {
      case Student.Vergeten(Bekend student) -> student.organisatie();
      case Bekend student -> student.organisatie();
      case Student.Onbekend _ -> "";
    };
  }

  @Nested
  class BijStudentOverdragen {
    private final StudentOverdragen overdragen = new StudentOverdragen(STUDENT, "zorgbalans", true);
    private final StudentOvergedragen overgedragen =
        new StudentOvergedragen(STUDENT, "zorgbalans", true);

    @Test
    void StudentOverdragen_kan_in_elke_toestand_en_die_blijft() {
      for (var verhaal : elkeToestand) {
        verhaal.geeft(overdragen, overgedragen);
        var na = verhaal.met(overgedragen);
        assertThat(organisatie(na)).isEqualTo("zorgbalans");
        assertThat(na.state().getClass()).isEqualTo(verhaal.state().getClass());
      }
    }

    @Test
    void StudentOverdragen_wordt_geweigerd_zonder_toestemming() {
      for (var verhaal : elkeToestand) {
        verhaal.weigert(
            new StudentOverdragen(STUDENT, "zorgbalans", false), new ToestemmingOntbreekt());
      }
    }

    @Test
    void wat_later_van_een_eerdere_dag_wordt_verteld_verandert_niet_bij_wie_iemand_nu_is() {
      var overgedragen = actief().met(this.overgedragen);
      var eerder = new StudentOvergedragen(STUDENT, "dock-haarlem", true);
      assertThat(organisatie(overgedragen.op(EERSTE_DAG).met(eerder))).isEqualTo("zorgbalans");
      assertThat(organisatie(overgedragen.met(eerder))).isEqualTo("dock-haarlem");
    }

    @Test
    void wie_als_kandidaat_is_overgedragen_is_na_een_instroom_van_een_eerdere_dag_nog_daar() {
      var kandidaat = kandidaat().met(gesprek(Advies.STARTEN), overgedragen);
      var instroom = new StudentIngestroomd(STUDENT, "permens", "GROEN");
      assertThat(organisatie(kandidaat.op(EERSTE_DAG).met(instroom))).isEqualTo("zorgbalans");
      assertThat(organisatie(kandidaat.met(instroom))).isEqualTo("permens");
    }
  }

  @Nested
  class BijInzageVerlenen {

    @Test
    void InzageVerlenen_kan_in_elke_toestand_en_verandert_die_niet() {
      for (var verhaal : elkeToestand) {
        var inzage = new InzageVerleend(STUDENT, "zorgbalans", verhaal.dag());
        verhaal.geeft(new InzageVerlenen(STUDENT, "zorgbalans", verhaal.dag()), inzage);
        assertThat(verhaal.met(inzage).state()).isEqualTo(verhaal.state());
      }
    }

    @Test
    void InzageVerlenen_wordt_geweigerd_als_zij_eindigt_voor_zij_begint() {
      var gisteren = kandidaat().dag().minusDays(1);
      kandidaat()
          .weigert(
              new InzageVerlenen(STUDENT, "zorgbalans", gisteren), new InzageIsAlVoorbij(gisteren));
    }
  }

  @Nested
  class BijNoodtoegangNemen {
    private final Instant uiterlijk = NU.plus(Duration.ofHours(3));

    private NoodtoegangNemen tot(Instant tot) {
      return new NoodtoegangNemen(STUDENT, Noodreden.CRISIS, Optional.ofNullable(tot));
    }

    @Test
    void NoodtoegangNemen_kan_in_elke_toestand_en_duurt_zonder_opgave_drie_uur() {
      for (var verhaal : elkeToestand) {
        var noodtoegang = new NoodtoegangGenomen(STUDENT, Noodreden.CRISIS, uiterlijk);
        verhaal.geeft(tot(null), noodtoegang);
        verhaal.geeft(tot(uiterlijk), noodtoegang);
        assertThat(verhaal.met(noodtoegang).state()).isEqualTo(verhaal.state());
      }
    }

    @Test
    void NoodtoegangNemen_wordt_geweigerd_langer_dan_drie_uur_en_in_het_verleden() {
      kandidaat().weigert(tot(uiterlijk.plusSeconds(1)), new NoodtoegangBuitenDeTijd());
      kandidaat().weigert(tot(NU), new NoodtoegangBuitenDeTijd());
    }

    @Test
    void noodtoegang_kan_niet_gecorrigeerd_en_dus_niet_verlengd_worden() {
      StudentEvent event = new NoodtoegangGenomen(STUDENT, Noodreden.CRISIS, uiterlijk);
      var recorded =
          new Recorded<>(
              new UUID(0, 1),
              2,
              new Fact<>(event, EERSTE_DAG),
              Instant.EPOCH,
              Optional.empty(),
              STUDENT);
      assertThat(Corrections.allowed(recorded))
          .contains(new GebeurtenisNietCorrigeerbaar("NoodtoegangGenomen"));
    }
  }
}
