package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;

import static org.assertj.core.api.Assertions.assertThat;

class DaysTest {

  private static final LocalDate PEILDATUM = LocalDate.of(2023, 4, 7);
  private static final LocalDate VAN = LocalDate.of(2023, 1, 1);
  private static final LocalDate TOT = LocalDate.of(2023, 3, 30);

  private final Days days = new Days(PEILDATUM, null, VAN, TOT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kandidaten",
        "uitvalpercentage",
        "self-efficacy-verandering",
        "houding-verbeterd"
      })
  void whatIsSoOnADayIsOfThePeildatumWhateverPeriodIsAsked(String id) {
    assertThat(days.vak(indicator(id))).isEqualTo(Tijdvak.tot(PEILDATUM));
    LocalDate before = LocalDate.of(2023, 1, 7);
    assertThat(days.vakOn(before, indicator(id))).isEqualTo(Tijdvak.tot(before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aanmeldingen", "aanmelding-tot-intake", "pauzedagen"})
  void whatHappenedIsOfThePeriod(String id) {
    assertThat(days.vak(indicator(id))).isEqualTo(new Tijdvak(VAN, TOT));
  }

  @Test
  void withoutAPeriodItIsAllThatWasUpToThePeildatum() {
    Days open = new Days(PEILDATUM, null, null, null);
    assertThat(open.vak(indicator("aanmeldingen"))).isEqualTo(Tijdvak.tot(PEILDATUM));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31,2022-09-30", "2023-03-31,2022-12-31", "2023-06-30,2023-03-31"})
  void beforeAQuarterEndIsTheQuarterEndBefore(LocalDate peildatum, LocalDate day) {
    Days all = new Days(peildatum, null, null, null);
    assertThat(all.vakOn(day)).isEqualTo(Tijdvak.tot(day));
    LocalDate begin = peildatum.plusDays(1).minusMonths(3);
    Days quarter = new Days(peildatum, null, begin, peildatum);
    assertThat(quarter.vakOn(day)).isEqualTo(new Tijdvak(day.plusDays(1).minusMonths(3), day));
  }

  @Test
  void aPeriodIsComparedWithOneThatLiesAsFarBefore() {
    assertThat(days.vakOn(LocalDate.of(2023, 1, 7)))
        .isEqualTo(new Tijdvak(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 12, 30)));
    assertThat(days.vakOn(PEILDATUM.minusDays(10)))
        .isEqualTo(new Tijdvak(VAN.minusDays(10), TOT.minusDays(10)));
  }

  private static Indicatordefinitie indicator(String id) {
    return Indicatoren.van(id).orElseThrow();
  }
}
