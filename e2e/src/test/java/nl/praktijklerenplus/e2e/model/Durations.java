package nl.praktijklerenplus.e2e.model;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.e2e.model.Snapshot.Known;
import nl.praktijklerenplus.e2e.model.StudentStory.Moment;

/** §5, Doorlooptijd: how long what was completed in the period had taken. */
final class Durations {

  private Durations() {}

  /** From the first event of one type to the first of another, per student. */
  static List<Unit> firstToFirst(Programme programme, String from, String to) {
    List<Unit> units = new ArrayList<>();
    for (StudentStory student : programme.students().values()) {
      add(programme, units, first(student, from), first(student, to));
    }
    return units;
  }

  private static Moment first(StudentStory student, String type) {
    return student.moments().stream().filter(one -> one.known().is(type)).findFirst().orElse(null);
  }

  private static void add(Programme programme, List<Unit> units, Moment from, Moment to) {
    if (from != null && to != null) {
      add(programme, units, from.known(), to.known(), to.dimensions());
    }
  }

  private static void add(
      Programme programme, List<Unit> units, Known from, Known to, Map<String, String> dimensions) {
    long days = ChronoUnit.DAYS.between(from.datum(), to.datum());
    if (days >= 0 && programme.inPeriod(to.datum())) {
      units.add(Unit.of(dimensions, days));
    }
  }

  /** From the aanvraag that was pending to the first akkoord of a student. */
  static List<Unit> aanvraagToAkkoord(Programme programme) {
    List<Unit> units = new ArrayList<>();
    for (StudentStory student : programme.students().values()) {
      Map<String, Moment> pending = new HashMap<>();
      for (Moment one : student.moments()) {
        String traject = one.known().about("traject");
        switch (one.known().type()) {
          case "RmtAanvraagIngediend" -> pending.put(traject, one);
          case "RmtAanvraagAfgewezen" -> pending.remove(traject);
          case "RmtAkkoordGegeven" -> {
            if (one == first(student, "RmtAkkoordGegeven")) {
              add(programme, units, pending.get(traject), one);
            }
          }
          default -> {}
        }
      }
    }
    return units;
  }

  /** From the werving to the first leerwerkplek, per werkgever. */
  static List<Unit> wervingToPlace(Programme programme) {
    List<Unit> units = new ArrayList<>();
    programme
        .snapshot()
        .per("werkgever")
        .forEach(
            (werkgever, facts) -> {
              Known from = Snapshot.first(facts, "WerkgeverGeworven");
              Known to = Snapshot.first(facts, "LeerwerkplekAangeboden");
              if (from != null && to != null) {
                add(programme, units, from, to, Map.of("werkgever", werkgever));
              }
            });
    return units;
  }
}
