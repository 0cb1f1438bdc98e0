package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.praktijklerenplus.e2e.model.Snapshot.Known;
import nl.praktijklerenplus.e2e.model.StudentStory.Moment;
import nl.praktijklerenplus.e2e.model.StudentStory.Situation;

/** §5, cohort states: what became of those who came in in the same month. */
final class Cohorts {

  private Cohorts() {}

  /** Per first day of a month how many are in each state, OP_STAGE and IN_DIENST. */
  static Map<LocalDate, Map<String, Integer>> of(Programme programme, Map<String, String> filter) {
    Map<LocalDate, Map<String, Integer>> cohorts = new TreeMap<>();
    for (StudentStory student : programme.students().values()) {
      List<Known> facts = student.moments().stream().map(Moment::known).toList();
      Known entered = Snapshot.first(facts, "StudentIngestroomd");
      Situation now = student.on(programme.peildatum());
      if (entered != null && now.dimensions().entrySet().containsAll(filter.entrySet())) {
        var cohort =
            cohorts.computeIfAbsent(entered.datum().withDayOfMonth(1), _ -> new HashMap<>());
        cohort.merge(now.state(), 1, Integer::sum);
        cohort.merge("OP_STAGE", now.onStage() ? 1 : 0, Integer::sum);
        boolean employed = Employment.employed(facts, programme.peildatum());
        cohort.merge("IN_DIENST", employed ? 1 : 0, Integer::sum);
      }
    }
    return cohorts;
  }
}
