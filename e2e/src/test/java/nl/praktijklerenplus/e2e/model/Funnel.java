package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nl.praktijklerenplus.e2e.model.StudentStory.Situation;

/** §5, Trechter: how far students came on a day, and who waits where since when and why. */
public final class Funnel {

  /**
   * One step.
   *
   * @param reached how many came this far
   * @param waiting for each cause the days since the step of those who wait there, in order
   */
  public record Step(String event, int reached, Map<String, List<Integer>> waiting) {

    /** The days of all who wait, in order. */
    public List<Integer> days() {
      return waiting.values().stream().flatMap(List::stream).sorted().toList();
    }
  }

  private static final List<String> EVENTS =
      List.of(
          "KandidaatAangemeld",
          "IntakegesprekGevoerd",
          "StudentIngestroomd",
          "StageGestart",
          "RmtAanvraagIngediend",
          "RmtAkkoordGegeven",
          "AanmeldingNova",
          "ErkenningBehaald",
          "PraktijkverklaringUitgereikt",
          "DienstverbandGestart");
  private static final Set<String> UNDER_WAY = Set.of("KANDIDAAT", "ACTIEF", "GEPAUZEERD");
  private static final Set<String> AT_THE_RMT = Set.of("RmtAanvraagIngediend", "RmtAkkoordGegeven");

  private Funnel() {}

  static List<Step> of(Programme programme, Map<String, String> filter) {
    List<StudentStory> students =
        programme.students().values().stream()
            .filter(
                one -> on(programme, one).dimensions().entrySet().containsAll(filter.entrySet()))
            .toList();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < EVENTS.size(); i++) {
      steps.add(step(programme, students, i));
    }
    return steps;
  }

  private static Situation on(Programme programme, StudentStory student) {
    return student.on(programme.peildatum());
  }

  private static Step step(Programme programme, List<StudentStory> students, int at) {
    String event = EVENTS.get(at);
    String next = at + 1 < EVENTS.size() ? EVENTS.get(at + 1) : null;
    int reached = 0;
    Map<String, List<Integer>> waiting = new TreeMap<>();
    for (StudentStory student : students) {
      LocalDate since = first(student, event);
      if (since != null) {
        reached++;
        Situation now = on(programme, student);
        if (next != null && first(student, next) == null && UNDER_WAY.contains(now.state())) {
          int days = (int) ChronoUnit.DAYS.between(since, programme.peildatum());
          waiting.computeIfAbsent(cause(now, event), _ -> new ArrayList<>()).add(days);
        }
      }
    }
    return new Step(event, reached, waiting);
  }

  private static LocalDate first(StudentStory student, String event) {
    return student.moments().stream()
        .map(StudentStory.Moment::known)
        .filter(one -> one.is(event))
        .map(Snapshot.Known::datum)
        .findFirst()
        .orElse(null);
  }

  private static String cause(Situation now, String event) {
    if (now.state().equals("GEPAUZEERD")) {
      return now.reden();
    }
    return AT_THE_RMT.contains(event) ? "SYSTEMISCH" : "GEEN";
  }
}
