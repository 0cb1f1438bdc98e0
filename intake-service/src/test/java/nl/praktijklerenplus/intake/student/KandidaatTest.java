package nl.praktijklerenplus.intake.student;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentEvent.*;
import nl.praktijklerenplus.intake.student.StudentWeigering.*;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Refusal.Kind;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.*;
import static org.assertj.core.api.Assertions.assertThat;

class KandidaatTest {

  @Nested
  class BijKandidaatAanmelden {
    private final KandidaatAanmelden aanmelden =
        new KandidaatAanmelden(
            STUDENT, "werkdag", Doorverwijzer.JOBCOACH, Doelgroep.ANDERS, Optional.empty());

    @Test
    void KandidaatAanmelden_van_een_onbekende_wordt_vastgelegd() {
      niets().geeft(aanmelden, aangemeld());
    }

    @Test
    void KandidaatAanmelden_opent_een_afgesloten_kandidaat_opnieuw() {
      afgesloten().geeft(aanmelden, aangemeld());
      assertThat(afgesloten().met(aangemeld()).state()).isInstanceOf(Student.Kandidaat.class);
    }

    @Test
    void KandidaatAanmelden_wordt_geweigerd_als_de_student_bekend_en_niet_afgesloten_is() {
      kandidaat().weigert(aanmelden, new StudentAlBekend(Toestand.KANDIDAAT));
      actief().weigert(aanmelden, new StudentAlBekend(Toestand.ACTIEF));
      uitgevallen().weigert(aanmelden, new StudentAlBekend(Toestand.UITGEVALLEN));
      afgerond().weigert(aanmelden, new StudentAlBekend(Toestand.AFGEROND));
    }
  }

  @Nested
  class BijIntakegesprekVoeren {
    @Test
    void IntakegesprekVoeren_wordt_met_alle_velden_vastgelegd() {
      var motivatie = Optional.of(new Persoonsgegeven<>("m"));
      var toelichting = Optional.of(new Persoonsgegeven<>("t"));
      var op = Optional.of(LocalDate.of(2022, 9, 1));
      kandidaat()
          .geeft(
              new IntakegesprekVoeren(
                  STUDENT,
                  "JOBCOACH",
                  List.of(Hulpvraag.ZORG, Hulpvraag.WONEN),
                  Ondersteuning.BREDER,
                  Optional.of(Leerstijl.DOEN),
                  true,
                  Advies.WACHTEN,
                  op,
                  motivatie,
                  toelichting),
              new IntakegesprekGevoerd(
                  STUDENT,
                  "JOBCOACH",
                  List.of(Hulpvraag.ZORG, Hulpvraag.WONEN),
                  Ondersteuning.BREDER,
                  Optional.of(Leerstijl.DOEN),
                  true,
                  Advies.WACHTEN,
                  op,
                  motivatie,
                  toelichting));
    }

    @Test
    void IntakegesprekVoeren_wordt_geweigerd_zonder_hulpvragen() {
      kandidaat().weigert(voeren(List.of()), new HulpvragenOntbreken());
      assertThat(new HulpvragenOntbreken().kind()).isEqualTo(Kind.INPUT);
    }

    @Test
    void IntakegesprekVoeren_wordt_geweigerd_als_de_student_geen_kandidaat_is() {
      afgesloten().weigert(voeren(List.of(Hulpvraag.ZORG)), new GeenKandidaat(Toestand.AFGESLOTEN));
      actief().weigert(voeren(List.of(Hulpvraag.ZORG)), new GeenKandidaat(Toestand.ACTIEF));
    }

    private IntakegesprekVoeren voeren(List<Hulpvraag> hulpvragen) {
      return new IntakegesprekVoeren(
          STUDENT,
          "JOBCOACH",
          hulpvragen,
          Ondersteuning.BREDER,
          Optional.empty(),
          false,
          Advies.STARTEN,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  @Nested
  class BijKandidaatAfsluiten {
    private final KandidaatAfsluiten afsluiten =
        new KandidaatAfsluiten(STUDENT, Afsluitreden.TERUGGETROKKEN);

    @Test
    void KandidaatAfsluiten_van_een_kandidaat_wordt_vastgelegd() {
      kandidaat().geeft(afsluiten, new KandidaatAfgesloten(STUDENT, Afsluitreden.TERUGGETROKKEN));
    }

    @Test
    void KandidaatAfsluiten_wordt_geweigerd_als_de_student_geen_kandidaat_is() {
      afgesloten().weigert(afsluiten, new GeenKandidaat(Toestand.AFGESLOTEN));
      gepauzeerd().weigert(afsluiten, new GeenKandidaat(Toestand.GEPAUZEERD));
    }
  }

  @Nested
  class BijStudentInstromen {
    private final StudentInstromen instromen = new StudentInstromen(STUDENT, "permens", "GROEN");
    private final StudentIngestroomd ingestroomd =
        new StudentIngestroomd(STUDENT, "permens", "GROEN");

    @Test
    void StudentInstromen_na_advies_STARTEN_wordt_vastgelegd() {
      kandidaat().met(gesprek(Advies.STARTEN)).geeft(instromen, ingestroomd);
    }

    @Test
    void StudentInstromen_wordt_geweigerd_zonder_intakegesprek() {
      kandidaat().weigert(instromen, new AdviesNietStarten(Optional.empty()));
    }

    @Test
    void StudentInstromen_kijkt_naar_het_laatst_vastgelegde_advies() {
      var wachten = kandidaat().met(gesprek(Advies.STARTEN), gesprek(Advies.WACHTEN));
      wachten.weigert(instromen, new AdviesNietStarten(Optional.of(Advies.WACHTEN)));
      wachten.met(gesprek(Advies.STARTEN)).geeft(instromen, ingestroomd);
    }

    @Test
    void StudentInstromen_telt_het_advies_van_voor_een_heropening_nog() {
      var afgesloten = new KandidaatAfgesloten(STUDENT, Afsluitreden.TERUGGETROKKEN);
      kandidaat()
          .met(gesprek(Advies.STARTEN), afgesloten, aangemeld())
          .geeft(instromen, ingestroomd);
    }

    @Test
    void StudentInstromen_wordt_geweigerd_als_de_student_geen_kandidaat_is() {
      afgesloten().weigert(instromen, new GeenKandidaat(Toestand.AFGESLOTEN));
      actief().weigert(instromen, new GeenKandidaat(Toestand.ACTIEF));
    }
  }
}
