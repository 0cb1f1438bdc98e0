package nl.praktijklerenplus.platform.kernel;

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

  /** RULE: the facts forbid it. UNKNOWN: no such thing. INPUT: the question itself is wrong. */
  enum Kind {
    RULE,
    UNKNOWN,
    INPUT
  }
}
