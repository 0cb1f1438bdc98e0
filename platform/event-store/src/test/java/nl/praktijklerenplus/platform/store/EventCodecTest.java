package nl.praktijklerenplus.platform.store;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers leave as a person writes them: not every reader of JSON knows 2E+1. */
class EventCodecTest {

  private record Uren(BigDecimal uren) {}

  @ParameterizedTest
  @CsvSource({"20, 20", "37.5, 37.5", "2E+1, 20", "1.0E+8, 100000000", "20.0, 20.0", "0, 0"})
  void aNumberIsPublishedPlain(BigDecimal uren, String written) {
    var published = EventCodec.published(new Uren(uren));
    assertThat(EventCodec.text(published)).isEqualTo("{\"uren\":%s}".formatted(written));
  }

  @Test
  void aNumberIsStoredAndReadBackAsItWas() {
    var stored = EventCodec.stored(new Uren(new BigDecimal("20")), null);
    assertThat(EventCodec.read(stored, Uren.class)).isEqualTo(new Uren(new BigDecimal("20")));
  }
}
