package nl.praktijklerenplus.platform.kernel;

import java.time.Duration;
import java.util.Optional;

/** Why a command is refused. The simple name of the record is its stable code. */
public interface Refusal {

  /** One or two Dutch sentences for the person who asked: what is wrong and what to do. */
  String detail();

  default Kind kind() {
    return Kind.RULE;
  }

  default String code() {
    return getClass().getSimpleName();
  }

  /** After how long it makes sense to ask the same again; empty when only other facts will help. */
  default Optional<Duration> retryAfter() {
    return Optional.empty();
  }

  /** RULE: the facts forbid it. UNKNOWN: no such thing. INPUT: the question itself is wrong. */
  enum Kind {
    RULE,
    UNKNOWN,
    INPUT
  }
}
