package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import nl.praktijklerenplus.reporting.onderdrukking.Kennisnet.Lid;

/** Between which bounds a reader knows each number to lie; every number is at least nothing. */
final class Grenzen {

  private static final long ONBEGRENSD = Long.MAX_VALUE / 4;

  private record Bereik(long onder, long boven) {

    private Bereik plus(Bereik ander) {
      return new Bereik(
          onder <= -ONBEGRENSD || ander.onder <= -ONBEGRENSD ? -ONBEGRENSD : onder + ander.onder,
          boven >= ONBEGRENSD || ander.boven >= ONBEGRENSD ? ONBEGRENSD : boven + ander.boven);
    }

    private Bereik maal(int teken) {
      return teken > 0 ? this : new Bereik(-boven, -onder);
    }
  }

  private final Kennisnet net;
  private final long[] onder;
  private final long[] boven;
  private final Deque<Integer> wachtrij = new ArrayDeque<>();
  private final BitSet wacht = new BitSet();

  private Grenzen(Kennisnet net, long[] onder, long[] boven) {
    this.net = net;
    this.onder = onder;
    this.boven = boven;
  }

  static Grenzen geen(Kennisnet net) {
    return new Grenzen(net, new long[0], new long[0]);
  }

  /** The same, with room for the numbers that came since: nothing is known of these. */
  Grenzen kopie() {
    long[] hoger = Arrays.copyOf(boven, net.omvang());
    Arrays.fill(hoger, boven.length, hoger.length, ONBEGRENSD);
    return new Grenzen(net, Arrays.copyOf(onder, net.omvang()), hoger);
  }

  void weet(int nummer, long aantal) {
    stel(nummer, new Bereik(aantal, aantal));
  }

  /** Concludes all that follows from what was told and from the relations from this one on. */
  Grenzen sluit(int vanafVerband) {
    for (int verband = vanafVerband; verband < net.verbanden(); verband++) {
      bekijk(verband);
    }
    while (!wachtrij.isEmpty()) {
      int verband = wachtrij.poll();
      wacht.clear(verband);
      net.verband(verband).forEach(lid -> stel(lid.nummer(), volgens(net.verband(verband), lid)));
    }
    return this;
  }

  /** Does the reader know how many it is, or that there are some and fewer than five? */
  boolean verraadt(int nummer) {
    return staatVast(nummer) || zijnEnkelen(nummer);
  }

  boolean staatVast(int nummer) {
    return onder[nummer] >= boven[nummer];
  }

  boolean zijnEnkelen(int nummer) {
    return onder[nummer] > 0 && boven[nummer] < Drempel.AANTAL;
  }

  /** Is it this relation by which the reader knows a bound of the number? */
  boolean bindt(int verband, int nummer) {
    return net.verband(verband).stream()
        .filter(lid -> lid.nummer() == nummer)
        .map(lid -> volgens(net.verband(verband), lid))
        .anyMatch(
            bereik ->
                bereik.boven <= boven[nummer]
                    || onder[nummer] > 0 && bereik.onder >= onder[nummer]);
  }

  private void bekijk(int verband) {
    if (!wacht.get(verband)) {
      wacht.set(verband);
      wachtrij.add(verband);
    }
  }

  /** What the other numbers leave of it. */
  private Bereik volgens(List<Lid> leden, Lid zelf) {
    Bereik anderen = new Bereik(0, 0);
    for (Lid lid : leden) {
      if (lid != zelf) {
        anderen = anderen.plus(van(lid.nummer()).maal(lid.teken()));
      }
    }
    return anderen.maal(-zelf.teken());
  }

  private Bereik van(int nummer) {
    return new Bereik(onder[nummer], boven[nummer]);
  }

  private void stel(int nummer, Bereik bereik) {
    if (bereik.onder > onder[nummer] || bereik.boven < boven[nummer]) {
      onder[nummer] = Math.max(onder[nummer], bereik.onder);
      boven[nummer] = Math.min(boven[nummer], bereik.boven);
      net.waarin(nummer).forEach(this::bekijk);
    }
  }
}
