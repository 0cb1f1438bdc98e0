package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Definities.GELDEND;
import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

/** Forgetting somebody, or changing who they are, changes no figure, whenever it is dated. */
class VergetenTest {

  @Test
  void vergeten_en_andere_persoonsgegevens_veranderen_geen_enkel_cijfer() {
    Verhaal verhaal = new Verhaal();
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.student("2022-04-10", "PersoonsgegevensGewijzigd");
    verhaal.student("2022-05-01", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
    verhaal.student("2022-06-01", "StudentGepauzeerd", "reden=PERSOONLIJK");
    verhaal.student("2022-06-02", "StudentVergeten", "grond=VERZOEK");
    verhaal.student("2022-07-01", "StudentHervat");
    verhaal.student("2022-05-15", "PersoonsgegevensGewijzigd");
    verhaal.student("2022-08-01", "TrajectAfgerond");
    List<Feit> zonder =
        verhaal.feiten().stream()
            .filter(feit -> !feit.is("StudentVergeten") && !feit.is("PersoonsgegevensGewijzigd"))
            .toList();
    assertThat(Deltas.van(GELDEND, STUDENT, zonder)).isNotEmpty();
    assertThat(Deltas.van(GELDEND, STUDENT, verhaal.feiten()))
        .containsExactlyInAnyOrderElementsOf(Deltas.van(GELDEND, STUDENT, zonder));
  }
}
