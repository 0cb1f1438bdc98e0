package nl.praktijklerenplus.reporting.indicator.store;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Stretch;

import static org.assertj.core.api.Assertions.assertThat;

class GrainTest {

  @ParameterizedTest
  @CsvSource({
    "2022-01-15..2022-04-10, 15..31 M02..03 01..10",
    "2022-02-01..2022-02-28, M02..02",
    "2022-02-01..2022-03-30, M02..02 01..30",
    "2022-01-31..2022-02-28, 31..31 M02..02",
    "2022-01-02..2022-01-31, 02..31",
    "2022-01-31..2022-02-01, 31..01"
  })
  void aStretchIsItsWholeMonthsAndTheDaysAtItsEdges(String stretch, String parts) {
    assertThat(Grain.NONE.parts(List.of(stretch(stretch))))
        .extracting(
            part ->
                part.whole()
                    ? "M%02d..%02d"
                        .formatted(part.van().getMonthValue(), part.tot().getMonthValue())
                    : "%02d..%02d"
                        .formatted(part.van().getDayOfMonth(), part.tot().getDayOfMonth()))
        .containsExactly(parts.split(" "));
  }

  @Test
  void whereThereAreNoMonthsAStretchIsItsDays() {
    assertThat(Grain.ALL.parts(List.of(stretch("2022-01-01..2022-12-31"))))
        .extracting(Grain.Part::whole)
        .containsExactly(false);
  }

  @Test
  void theCoarsestThatKnowsTheDimensionsIsRead() {
    assertThat(Grain.of(List.of())).isEqualTo(Grain.NONE);
    assertThat(Grain.of(List.of(Dimensie.REDEN))).isEqualTo(Grain.NONE);
    assertThat(Grain.of(List.of(Dimensie.REDEN, Dimensie.RICHTING))).isEqualTo(Grain.HERKOMST);
    assertThat(Grain.of(List.of(Dimensie.WERKGEVER, Dimensie.RICHTING))).isEqualTo(Grain.ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-31, 2022-03-31",
    "2022-03-30, 2022-02-28",
    "2022-01-01, 2021-12-31",
    "9999-12-31, 9999-12-31"
  })
  void aMonthIsWholeFromItsLastDay(LocalDate day, LocalDate last) {
    assertThat(Grain.lastWholeDay(day)).isEqualTo(last);
  }

  private static Stretch stretch(String days) {
    return new Stretch(
        "x", LocalDate.parse(days.split("\\.\\.")[0]), LocalDate.parse(days.split("\\.\\.")[1]));
  }
}
