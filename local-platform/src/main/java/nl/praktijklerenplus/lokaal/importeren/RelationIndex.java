package nl.praktijklerenplus.lokaal.importeren;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The last wave in which each service gets a line that touches a thing. */
final class RelationIndex {

  static final int NONE = -1;

  private final Map<Object, int[]> last = new HashMap<>();

  /** The last wave with a related line of the same service, or {@link #NONE}. */
  int ofSameService(ToSend line) {
    return latest(line, line.service().ordinal(), line.service().ordinal());
  }

  /** The last wave with a related line of another service, or {@link #NONE}. */
  int ofOtherServices(ToSend line) {
    int own = line.service().ordinal();
    return Math.max(latest(line, 0, own - 1), latest(line, own + 1, Service.values().length - 1));
  }

  void add(ToSend line, int wave) {
    line.relations()
        .touches()
        .forEach(thing -> waves(thing)[line.service().ordinal()] = wave(thing, line, wave));
  }

  void clear() {
    last.clear();
  }

  private int wave(Object thing, ToSend line, int wave) {
    return Math.max(wave, waves(thing)[line.service().ordinal()]);
  }

  private int[] waves(Object thing) {
    return last.computeIfAbsent(
        thing,
        _ -> {
          var none = new int[Service.values().length];
          Arrays.fill(none, NONE);
          return none;
        });
  }

  private int latest(ToSend line, int from, int to) {
    return line.relations().reads().stream()
        .filter(last::containsKey)
        .flatMapToInt(thing -> IntStream.rangeClosed(from, to).map(s -> last.get(thing)[s]))
        .max()
        .orElse(NONE);
  }
}
