package nl.praktijklerenplus.certification.traject;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.ErkenningstrajectStarten;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectWeigering.*;
import nl.praktijklerenplus.platform.kernel.Refusal.Kind;

import static nl.praktijklerenplus.certification.traject.Trajectverhaal.*;
import static org.assertj.core.api.Assertions.assertThat;

class StartenTest {
  @Nested
  class BijErkenningstrajectStarten {

    private static final Optional<StudentBeeld> ACTIEF =
        Optional.of(new StudentBeeld("ACTIEF", DAG));

    private final ErkenningstrajectStarten starten = starten(W1, W2);

    @Test
    void ErkenningstrajectStarten_van_wie_actief_is_wordt_vastgelegd() {
      niets().geeft(starten, start());
    }

    @Test
    void ErkenningstrajectStarten_wordt_geweigerd_als_het_traject_al_bekend_is() {
      gestart().weigert(starten, new ErkenningstrajectAlBekend());
      gestart().gestopt().weigert(starten, new ErkenningstrajectAlBekend());
    }

    @Test
    void ErkenningstrajectStarten_wordt_geweigerd_zonder_werkprocessen() {
      niets().weigert(starten(), new WerkprocessenOntbreken());
      assertThat(new WerkprocessenOntbreken().kind()).isEqualTo(Kind.INPUT);
    }

    @Test
    void ErkenningstrajectStarten_wordt_geweigerd_als_de_student_onbekend_is() {
      in(Optional.empty(), false).weigert(starten, new StudentOnbekend());
      assertThat(new StudentOnbekend().kind()).isEqualTo(Kind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KANDIDAAT", "AFGESLOTEN", "GEPAUZEERD", "UITGEVALLEN", "AFGEROND"})
    void ErkenningstrajectStarten_wordt_geweigerd_als_de_student_niet_actief_is(String toestand) {
      in(Optional.of(new StudentBeeld(toestand, DAG)), false)
          .weigert(starten, new StudentNietActief(toestand));
      assertThat(new StudentNietActief(toestand).detail()).contains("nog onderweg");
    }

    @Test
    void ErkenningstrajectStarten_wordt_geweigerd_met_een_werkproces_van_een_andere_kwalificatie() {
      niets()
          .weigert(
              starten(W1, "B9-K9-W9"),
              new WerkprocesNietVanKwalificatie(Set.of("B9-K9-W9"), "25254"));
    }

    @Test
    void ErkenningstrajectStarten_wordt_geweigerd_als_er_al_een_traject_loopt() {
      in(ACTIEF, true).weigert(starten, new TrajectLooptAl("25254"));
    }

    @Test
    void ErkenningstrajectStarten_wordt_geweigerd_voor_de_laatste_wijziging_van_de_student() {
      var morgen = DAG.plusDays(1);
      in(Optional.of(new StudentBeeld("ACTIEF", morgen)), false)
          .weigert(starten, new DatumVoorWijzigingStudent(morgen));
    }

    private static Trajectverhaal in(Optional<StudentBeeld> student, boolean anderTraject) {
      return niets().in(new TrajectOmgeving(student, anderTraject, Set.of(W1, W2), true, true));
    }

    private static ErkenningstrajectStarten starten(String... werkprocessen) {
      return new ErkenningstrajectStarten(TRAJECT, STUDENT, "25254", List.of(werkprocessen));
    }
  }
}
