package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodeTest {

  @ParameterizedTest
  @CsvSource({
    "DAG, 2022-03-05 2022-03-06, 2022-03-05..2022-03-05 2022-03-06..2022-03-06",
    "WEEK, 2022-03-05 2022-03-14, 2022-03-05..2022-03-06 2022-03-07..2022-03-13 2022-03-14..2022-03-14",
    "MAAND, 2022-01-31 2022-03-01, 2022-01-31..2022-01-31 2022-02-01..2022-02-28 2022-03-01..2022-03-01",
    "KWARTAAL, 2021-11-15 2022-03-31, 2021-11-15..2021-12-31 2022-01-01..2022-03-31"
  })
  void een_periode_wordt_verdeeld_langs_de_kalender(Periode per, String periode, String delen) {
    String[] dagen = periode.split(" ");
    assertThat(per.verdeel(vak(dagen[0], dagen[1])).map(vak -> vak.van() + ".." + vak.tot()))
        .containsExactly(delen.split(" "));
  }

  @Test
  void een_lege_periode_heeft_geen_delen() {
    assertThat(Periode.DAG.verdeel(vak("2022-03-02", "2022-03-01"))).isEmpty();
  }

  @Test
  void de_laatste_delen_eindigen_met_het_lopende() {
    assertThat(Periode.KWARTAAL.laatste(3, LocalDate.parse("2022-02-10")))
        .containsExactly(
            vak("2021-07-01", "2021-09-30"),
            vak("2021-10-01", "2021-12-31"),
            vak("2022-01-01", "2022-02-10"));
    assertThat(Periode.WEEK.laatste(2, LocalDate.parse("2022-03-07")))
        .containsExactly(vak("2022-02-28", "2022-03-06"), vak("2022-03-07", "2022-03-07"));
  }

  private static Tijdvak vak(String van, String tot) {
    return new Tijdvak(LocalDate.parse(van), LocalDate.parse(tot));
  }
}
