package nl.praktijklerenplus.intake.student;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentEvent.PersoonsgegevensGewijzigd;
import nl.praktijklerenplus.intake.student.StudentWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.GebeurtenisNietCorrigeerbaar;
import nl.praktijklerenplus.platform.kernel.Corrections;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Recorded;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersoonsgegevensTest {

  private final Persoonsgegeven<Persoonsgegevens> gegevens =
      new Persoonsgegeven<>(
          new Persoonsgegevens("naam", EERSTE_DAG, Optional.empty(), Optional.empty()));
  private final List<StudentVerhaal> elkeToestand =
      List.of(kandidaat(), afgesloten(), actief(), gepauzeerd(), uitgevallen(), afgerond());

  @Nested
  class BijPersoonsgegevensWijzigen {
    private final PersoonsgegevensWijzigen wijzigen =
        new PersoonsgegevensWijzigen(STUDENT, gegevens);
    private final PersoonsgegevensGewijzigd gewijzigd =
        new PersoonsgegevensGewijzigd(STUDENT, gegevens);

    @Test
    void PersoonsgegevensWijzigen_kan_in_elke_toestand_en_verandert_die_niet() {
      for (var verhaal : elkeToestand) {
        verhaal.geeft(wijzigen, gewijzigd);
        assertThat(verhaal.met(gewijzigd).state()).isEqualTo(verhaal.state());
      }
    }

    @Test
    void PersoonsgegevensWijzigen_wordt_geweigerd_als_de_student_vergeten_is() {
      for (var verhaal : elkeToestand) {
        verhaal.vergeten().weigert(wijzigen, new StudentIsVergeten());
      }
    }

    @Test
    void PersoonsgegevensWijzigen_wordt_geweigerd_als_de_student_onbekend_is() {
      niets().weigert(wijzigen, new StudentOnbekend());
    }
  }

  @Nested
  class BijStudentVergeten {
    private final StudentVergeten vergeten = new StudentVergeten(STUDENT, Grond.BEWAARTERMIJN);

    @ParameterizedTest
    @EnumSource
    void StudentVergeten_kan_in_elke_toestand_met_elke_grond(Grond grond) {
      for (var verhaal : elkeToestand) {
        verhaal.geeft(
            new StudentVergeten(STUDENT, grond), new StudentEvent.StudentVergeten(STUDENT, grond));
        assertThat(verhaal.vergeten().state())
            .isEqualTo(new Student.Vergeten((Student.Bekend) verhaal.state()));
      }
    }

    @Test
    void StudentVergeten_nog_een_keer_wordt_aangenomen_en_legt_niets_vast() {
      for (var verhaal : elkeToestand) {
        assertThat(verhaal.vergeten().als(vergeten)).isEqualTo(Outcome.accepted());
      }
    }

    @Test
    void StudentVergeten_op_termijn_wordt_geweigerd_zolang_de_bewaring_is_opgeschort() {
      for (var verhaal : elkeToestand) {
        assertThat(verhaal.alsOpgeschort(vergeten))
            .isEqualTo(new Outcome.Refused<>(new BewaringIsOpgeschort()));
        assertThat(verhaal.alsOpgeschort(new StudentVergeten(STUDENT, Grond.VERZOEK)))
            .isInstanceOf(Outcome.Accepted.class);
      }
    }

    @Test
    void StudentVergeten_wordt_geweigerd_als_de_student_onbekend_is() {
      niets().weigert(vergeten, new StudentOnbekend());
    }

    @Test
    void na_StudentVergeten_gaat_de_weg_verder_en_wordt_niets_anders_geweigerd() {
      actief()
          .vergeten()
          .geeft(new TrajectAfronden(STUDENT), new StudentEvent.TrajectAfgerond(STUDENT));
      afgesloten()
          .vergeten()
          .geeft(
              new KandidaatAanmelden(
                  STUDENT, "werkdag", Doorverwijzer.JOBCOACH, Doelgroep.ANDERS, Optional.empty()),
              aangemeld());
      kandidaat()
          .vergeten()
          .weigert(new TrajectAfronden(STUDENT), new StudentNietActief(Toestand.KANDIDAAT));
    }

    @Test
    void StudentVergeten_kan_niet_gecorrigeerd_worden() {
      StudentEvent event = new StudentEvent.StudentVergeten(STUDENT, Grond.VERZOEK);
      var recorded =
          new Recorded<>(
              new UUID(0, 1),
              2,
              new Fact<>(event, EERSTE_DAG),
              Instant.EPOCH,
              Optional.empty(),
              STUDENT);
      assertThat(Corrections.allowed(recorded))
          .contains(new GebeurtenisNietCorrigeerbaar("StudentVergeten"));
    }

    @Test
    void wie_vergeten_is_heeft_geen_nieuwe_gegevens_en_wordt_niet_weer_vergeten() {
      var stroom = kandidaat().vergeten();
      assertThatThrownBy(() -> stroom.met(new PersoonsgegevensGewijzigd(STUDENT, gegevens)))
          .isInstanceOf(CorruptStream.class);
      assertThatThrownBy(stroom::vergeten).isInstanceOf(CorruptStream.class);
      assertThatThrownBy(niets()::vergeten).isInstanceOf(CorruptStream.class);
    }
  }
}
