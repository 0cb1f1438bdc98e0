package nl.praktijklerenplus.platform.testkit;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** One thing that is asked of an aggregate while it lives; see {@link Lifetime}. */
public sealed interface Step<C> {

  /**
   * @param day how many days after the first one it happened
   * @param luck chooses among what may be so outside the aggregate
   */
  record Asked<C>(C command, int day, int luck) implements Step<C> {}

  /**
   * @param which chooses the event that is corrected
   * @param days how many days it moves; 0 = it stays
   * @param seed chooses other values for its fields; 0 = they stay
   */
  record Corrected<C>(int which, int days, int seed) implements Step<C> {}

  /** Mostly the last of some days, so that many a sequence gets far; sometimes an earlier one. */
  static Arbitrary<Integer> days(int last) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(last)), Tuple.of(1, Arbitraries.integers().between(0, last)));
  }

  /** Sequences of commands, about one in six of the steps a correction. */
  static <C> Arbitrary<List<Step<C>>> sequences(
      Arbitrary<? extends C> commands, Arbitrary<Integer> days, int longest) {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 1000);
    Arbitrary<Step<C>> asked = Combinators.combine(commands, days, numbers).as(Asked::new);
    Arbitrary<Step<C>> corrected =
        Combinators.combine(
                numbers,
                Arbitraries.frequency(Tuple.of(2, 0), Tuple.of(1, -1), Tuple.of(1, 1)),
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)), Tuple.of(3, numbers)))
            .as(Corrected::new);
    return Arbitraries.frequencyOf(Tuple.of(5, asked), Tuple.of(1, corrected))
        .list()
        .ofMaxSize(longest)
        .withSizeDistribution(RandomDistribution.uniform());
  }
}
