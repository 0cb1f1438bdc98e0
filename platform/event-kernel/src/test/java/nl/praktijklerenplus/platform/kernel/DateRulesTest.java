package nl.praktijklerenplus.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.kernel.DatumWeigering.BekendInToekomst;
import nl.praktijklerenplus.platform.kernel.DatumWeigering.DatumInToekomst;

import static org.assertj.core.api.Assertions.assertThat;

class DateRulesTest {

  private static final Instant NOW = Instant.parse("2022-05-10T12:00:00Z");

  @Test
  void aDayEndsInAmsterdamNotInGreenwich() {
    assertThat(DateRules.day(Instant.parse("2022-05-10T21:59:59Z")))
        .isEqualTo(LocalDate.of(2022, 5, 10));
    assertThat(DateRules.day(Instant.parse("2022-05-10T22:00:00Z")))
        .isEqualTo(LocalDate.of(2022, 5, 11));
  }

  @Test
  void nothingIsKnownBeforeItHappened() {
    LocalDate today = LocalDate.of(2022, 5, 10);
    assertThat(DateRules.moment(today, NOW, NOW)).isEmpty();
    assertThat(DateRules.moment(today.plusDays(1), NOW, NOW))
        .containsInstanceOf(DatumInToekomst.class);
    assertThat(DateRules.moment(today, NOW.plusSeconds(1), NOW))
        .containsInstanceOf(BekendInToekomst.class);
  }
}
