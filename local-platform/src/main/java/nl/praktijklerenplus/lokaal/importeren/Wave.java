package nl.praktijklerenplus.lokaal.importeren;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that may be sent at the same time: per service one batch in file order, and no line related
 * to one of another service.
 */
record Wave(Map<Service, List<ToSend>> batches) {

  /** The earliest wave for each line in which no related line can be overtaken. */
  static List<Wave> plan(List<ToSend> lines) {
    var waves = new ArrayList<Wave>();
    var index = new RelationIndex();
    for (var line : lines) {
      int wave = earliest(index, line);
      index.add(line, wave);
      if (wave == waves.size()) {
        waves.add(new Wave(new EnumMap<>(Service.class)));
      }
      waves.get(wave).add(line);
    }
    return waves;
  }

  private static int earliest(RelationIndex index, ToSend line) {
    return Math.max(0, Math.max(index.ofSameService(line), index.ofOtherServices(line) + 1));
  }

  private void add(ToSend line) {
    batches.computeIfAbsent(line.service(), _ -> new ArrayList<>()).add(line);
  }
}
