package nl.praktijklerenplus.lokaal.parts;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeathsTest {

  private static final Instant START = Instant.parse("2023-04-07T12:00:00Z");

  @Test
  void deathsOfMoreThanAMinuteAgoNoLongerCount() {
    var deaths = new Deaths();
    deaths.record(START);
    deaths.record(START.plusSeconds(30));
    assertThat(deaths.record(START.plus(Duration.ofSeconds(61)))).isEqualTo(2);
  }

  @Test
  void fiveInAMinuteAreTooMany() {
    var deaths = new Deaths();
    var count = 0;
    for (int second = 0; second < 5; second++) {
      count = deaths.record(START.plusSeconds(second * 10L));
    }
    assertThat(count).isEqualTo(Deaths.TOO_MANY);
  }
}
