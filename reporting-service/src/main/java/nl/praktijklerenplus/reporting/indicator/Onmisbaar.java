package nl.praktijklerenplus.reporting.indicator;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Leaves out of a list what can be missed, the first of it before the last: what stays gives the
 * same outcome by itself.
 */
final class Onmisbaar<T> {

  private final List<T> alle;
  private final Predicate<List<T>> hetzelfde;
  private final BitSet over = new BitSet();

  private Onmisbaar(List<T> alle, Predicate<List<T>> hetzelfde) {
    this.alle = alle;
    this.hetzelfde = hetzelfde;
    this.over.set(0, alle.size());
  }

  /**
   * @param hetzelfde whether a part of the list gives the outcome that the whole of it gives
   */
  static <T> List<T> van(List<T> alle, Predicate<List<T>> hetzelfde) {
    Onmisbaar<T> onmisbaar = new Onmisbaar<>(alle, hetzelfde);
    onmisbaar.laatWeg(0, alle.size());
    return onmisbaar.deel();
  }

  /** Halves first: of a long list little is needed. */
  private void laatWeg(int van, int tot) {
    if (van == tot) {
      return;
    }
    over.clear(van, tot);
    if (hetzelfde.test(deel())) {
      return;
    }
    over.set(van, tot);
    if (tot - van > 1) {
      int midden = (van + tot) >>> 1;
      laatWeg(van, midden);
      laatWeg(midden, tot);
    }
  }

  private List<T> deel() {
    return over.stream().mapToObj(alle::get).toList();
  }
}
