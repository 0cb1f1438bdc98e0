package nl.praktijklerenplus.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** Time that a test moves on: what is done by the clock is done by this one. */
@Alternative
@Singleton
public class MovableClock extends Clock {

  private volatile Period ahead = Period.ZERO;

  void setAhead(Period ahead) {
    this.ahead = ahead;
  }

  @Override
  public Instant instant() {
    return Instant.now().atZone(ZoneOffset.UTC).plus(ahead).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
