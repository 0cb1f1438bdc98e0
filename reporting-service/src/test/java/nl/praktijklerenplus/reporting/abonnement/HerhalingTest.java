package nl.praktijklerenplus.reporting.abonnement;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HerhalingTest {

  @Test
  void itTakesEverLongerUpToSixHours() {
    assertThat(Herhaling.na(1)).isEqualTo(Duration.ofSeconds(5));
    assertThat(Herhaling.na(2)).isEqualTo(Duration.ofSeconds(15));
    assertThat(Herhaling.na(4)).isEqualTo(Duration.ofSeconds(135));
    assertThat(Herhaling.na(9)).isEqualTo(Duration.ofHours(6));
    assertThat(Herhaling.na(1_000_000)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void threeDaysIsLongEnough() {
    Instant since = Instant.parse("2022-04-01T12:00:00Z");
    assertThat(Herhaling.isTeLang(since, Instant.parse("2022-04-04T12:00:00Z"))).isFalse();
    assertThat(Herhaling.isTeLang(since, Instant.parse("2022-04-04T12:00:01Z"))).isTrue();
  }
}
