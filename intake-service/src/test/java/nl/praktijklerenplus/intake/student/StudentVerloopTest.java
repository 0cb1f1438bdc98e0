package nl.praktijklerenplus.intake.student;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.student.Student.Bekend;
import nl.praktijklerenplus.intake.student.StudentEvent.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StudentVerloopTest {

  @Test
  void een_kandidaat_heeft_de_organisatie_van_de_aanmelding_en_geen_richting() {
    assertThat(kandidaat().met(gesprek(Advies.WACHTEN)).state())
        .isEqualTo(
            new Student.Kandidaat(
                new Thuis("werkdag", EERSTE_DAG),
                EERSTE_DAG,
                Optional.of(new Intake(Advies.WACHTEN, Optional.empty()))));
    assertThat(((Bekend) kandidaat().state()).richting()).isEmpty();
  }

  @Test
  void een_kandidaat_weet_wanneer_het_laatste_gesprek_opnieuw_wil_kijken() {
    var op = Optional.of(EERSTE_DAG.plusMonths(3));
    var kandidaat =
        new Student.Kandidaat(
            new Thuis("werkdag", EERSTE_DAG),
            EERSTE_DAG,
            Optional.of(new Intake(Advies.WACHTEN, op)));
    assertThat(kandidaat.herbeoordelenOp()).isEqualTo(op);
  }

  @Test
  void persoonsgegevens_laten_zich_niet_zien() {
    var gegevens =
        new Persoonsgegevens("naam", EERSTE_DAG, Optional.of("adres"), Optional.of("nummer"));
    assertThat(gegevens.toString()).doesNotContain("naam", "adres", "nummer", "2022");
  }

  @Test
  void een_weigering_noemt_de_toestand_het_advies_en_het_bereik() {
    assertThat(new StudentWeigering.StudentNietActief(Toestand.AFGEROND).detail())
        .contains("is afgerond");
    assertThat(new StudentWeigering.AdviesNietStarten(Optional.of(Advies.WACHTEN)).detail())
        .contains("WACHTEN");
    assertThat(new StudentWeigering.ScoreBuitenBereik(Instrument.PARTICIPATIELADDER, 7).detail())
        .contains("7", "1 tot en met 6");
  }

  @Test
  void vanaf_de_instroom_gelden_organisatie_en_richting_van_de_instroom() {
    for (var verhaal : new StudentVerhaal[] {actief(), gepauzeerd(), uitgevallen(), afgerond()}) {
      assertThat(((Bekend) verhaal.state()).organisatie()).isEqualTo("permens");
      assertThat(((Bekend) verhaal.state()).richting()).contains("GROEN");
    }
  }

  @Test
  void een_toestand_geldt_sinds_de_laatste_wijziging_en_niet_sinds_een_waarneming() {
    var ingestroomd = actief();
    var gemeten = ingestroomd.met(new MetingVastgelegd(STUDENT, Instrument.TEVREDENHEID, 6));
    assertThat(gemeten.state()).isEqualTo(ingestroomd.state());
    assertThat(((Bekend) gepauzeerd().state()).sinds())
        .isEqualTo(((Bekend) gemeten.state()).sinds().plusDays(1));
  }

  @Test
  void een_pauze_kent_haar_reden() {
    assertThat(gepauzeerd().state())
        .isInstanceOfSatisfying(
            Student.Gepauzeerd.class,
            pauze -> assertThat(pauze.reden()).isEqualTo(Reden.SYSTEMISCH));
  }

  @Test
  void een_gebeurtenis_die_niet_past_is_een_beschadigde_stroom() {
    assertThatThrownBy(() -> niets().met(new StudentHervat(STUDENT)))
        .isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> kandidaat().met(aangemeld())).isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> kandidaat().met(new TrajectAfgerond(STUDENT)))
        .isInstanceOf(CorruptStream.class);
    assertThatThrownBy(() -> actief().met(new StudentIngestroomd(STUDENT, "x", "y")))
        .isInstanceOf(CorruptStream.class);
  }
}
