package nl.praktijklerenplus.intake.student;

import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentEvent.*;
import nl.praktijklerenplus.intake.student.StudentWeigering.*;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.*;

class TrajectTest {

  @Nested
  class BijTrajectPauzeren {
    private final TrajectPauzeren pauzeren =
        new TrajectPauzeren(
            STUDENT, Reden.ORGANISATORISCH, Optional.of(EERSTE_DAG.plusDays(90)), Optional.empty());

    @Test
    void TrajectPauzeren_van_wie_actief_is_wordt_vastgelegd() {
      actief()
          .geeft(
              pauzeren,
              new StudentGepauzeerd(
                  STUDENT,
                  Reden.ORGANISATORISCH,
                  Optional.of(EERSTE_DAG.plusDays(90)),
                  Optional.empty()));
    }

    @Test
    void TrajectPauzeren_wordt_geweigerd_als_de_student_niet_actief_is() {
      kandidaat().weigert(pauzeren, new StudentNietActief(Toestand.KANDIDAAT));
      gepauzeerd().weigert(pauzeren, new StudentNietActief(Toestand.GEPAUZEERD));
      uitgevallen().weigert(pauzeren, new StudentNietActief(Toestand.UITGEVALLEN));
    }
  }

  @Nested
  class BijTrajectHervatten {
    private final TrajectHervatten hervatten = new TrajectHervatten(STUDENT);

    @Test
    void TrajectHervatten_na_een_pauze_wordt_vastgelegd() {
      gepauzeerd().geeft(hervatten, new StudentHervat(STUDENT));
    }

    @Test
    void TrajectHervatten_wordt_geweigerd_als_de_student_niet_gepauzeerd_is() {
      actief().weigert(hervatten, new StudentNietGepauzeerd(Toestand.ACTIEF));
      uitgevallen().weigert(hervatten, new StudentNietGepauzeerd(Toestand.UITGEVALLEN));
    }
  }

  @Nested
  class BijUitvalVastleggen {
    private final UitvalVastleggen uitval =
        new UitvalVastleggen(STUDENT, Reden.PERSOONLIJK, Optional.empty());
    private final StudentUitgevallen uitgevallen =
        new StudentUitgevallen(STUDENT, Reden.PERSOONLIJK, Optional.empty());

    @Test
    void UitvalVastleggen_kan_bij_actief_en_bij_gepauzeerd() {
      actief().geeft(uitval, uitgevallen);
      gepauzeerd().geeft(uitval, uitgevallen);
    }

    @Test
    void UitvalVastleggen_wordt_geweigerd_als_de_student_niet_actief_of_gepauzeerd_is() {
      kandidaat().weigert(uitval, new StudentNietInTraject(Toestand.KANDIDAAT));
      uitgevallen().weigert(uitval, new StudentNietInTraject(Toestand.UITGEVALLEN));
      afgerond().weigert(uitval, new StudentNietInTraject(Toestand.AFGEROND));
    }
  }

  @Nested
  class BijTerugkeerVastleggen {
    private final TerugkeerVastleggen terugkeer = new TerugkeerVastleggen(STUDENT);

    @Test
    void TerugkeerVastleggen_kan_na_uitval_en_na_afronding() {
      uitgevallen().geeft(terugkeer, new StudentTeruggekeerd(STUDENT));
      afgerond().geeft(terugkeer, new StudentTeruggekeerd(STUDENT));
    }

    @Test
    void TerugkeerVastleggen_wordt_geweigerd_als_de_student_niet_weg_is() {
      afgesloten().weigert(terugkeer, new StudentNietVertrokken(Toestand.AFGESLOTEN));
      actief().weigert(terugkeer, new StudentNietVertrokken(Toestand.ACTIEF));
      gepauzeerd().weigert(terugkeer, new StudentNietVertrokken(Toestand.GEPAUZEERD));
    }
  }
}
