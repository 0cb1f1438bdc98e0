package nl.praktijklerenplus.e2e.model;

import java.util.Set;

/** Leaves the judging of a line at the first thing that is wrong with it. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Ruling ruling;

  private Refusal(Ruling ruling) {
    super(ruling.reason());
    this.ruling = ruling;
  }

  Ruling ruling() {
    return ruling;
  }

  static void input(boolean wrong, String reason) {
    when(wrong, Set.of(400), reason);
  }

  static void unknown(boolean wrong, String reason) {
    when(wrong, Set.of(404), reason);
  }

  static void rule(boolean wrong, String reason) {
    when(wrong, Set.of(409), reason);
  }

  /** A rule about values; the text calls neither of the two wrong. */
  static void inputOrRule(boolean wrong, String reason) {
    when(wrong, Set.of(400, 409), reason);
  }

  /** Whether it is right or wrong, the text does not say. */
  static void open(boolean doubtful, String reason) {
    when(doubtful, Ruling.open(reason).kinds(), reason);
  }

  static void when(boolean wrong, Set<Integer> kinds, String reason) {
    if (wrong) {
      throw new Refusal(new Ruling(kinds, reason));
    }
  }
}
