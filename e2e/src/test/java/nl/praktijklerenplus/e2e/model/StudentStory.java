package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.praktijklerenplus.e2e.model.Snapshot.Known;

/** One student's facts in order, and what the student was in between. */
final class StudentStory {

  /** A fact with the dimensions that it had. */
  record Moment(Known known, Map<String, String> dimensions) {}

  /** What somebody was at the end of a day. */
  record Situation(String state, String reden, boolean onStage, Map<String, String> dimensions) {}

  private record Place(String werkgever, boolean interrupted) {}

  private final List<Moment> moments = new ArrayList<>();
  private final TreeMap<LocalDate, Situation> situations = new TreeMap<>();

  private final Map<String, Place> running = new LinkedHashMap<>();
  private String state;
  private String reden;
  private boolean entered;
  private String organisatie;
  private String richting;

  StudentStory(List<Known> facts) {
    for (Known one : facts) {
      Map<String, String> before = dimensions();
      happened(one);
      moments.add(new Moment(one, of(one, setsItself(one) ? dimensions() : before)));
      situations.put(
          one.datum(),
          new Situation(
              state,
              reden,
              running.values().stream().anyMatch(place -> !place.interrupted()),
              dimensions()));
    }
  }

  List<Moment> moments() {
    return moments;
  }

  /** What the student was on a day; null before anything is known. */
  Situation on(LocalDate day) {
    var found = situations.floorEntry(day);
    return found == null ? null : found.getValue();
  }

  private static boolean setsItself(Known one) {
    return one.is("KandidaatAangemeld") || one.is("StudentIngestroomd") || one.is("StageGestart");
  }

  private Map<String, String> dimensions() {
    Map<String, String> dimensions = new HashMap<>();
    dimensions.put("organisatie", organisatie);
    dimensions.put("richting", richting);
    running.values().forEach(place -> dimensions.put("werkgever", place.werkgever()));
    return dimensions;
  }

  private static Map<String, String> of(Known one, Map<String, String> student) {
    Map<String, String> dimensions = own(one);
    for (String name : List.of("organisatie", "richting", "werkgever")) {
      dimensions.put(name, student.get(name));
    }
    boolean switched = one.is("StageBeeindigd", "reden", "WISSEL");
    if (switched || one.type().startsWith("Dienstverband")) {
      dimensions.put("werkgever", one.about("werkgever"));
    }
    return dimensions;
  }

  /** The enums of an event itself. */
  static Map<String, String> own(Known one) {
    Map<String, String> own = new HashMap<>();
    for (String name : List.of("reden", "soort", "advies", "kanaal", "door", "vervolg")) {
      own.put(name, one.text(name));
    }
    return own;
  }

  private void happened(Known one) {
    String stage = one.about("stage");
    switch (one.type()) {
      case "KandidaatAangemeld" -> {
        if (!entered) {
          organisatie = one.text("organisatie");
        }
      }
      case "StudentIngestroomd" -> {
        entered = true;
        organisatie = one.text("organisatie");
        richting = one.text("richting");
      }
      case "StudentOvergedragen" -> organisatie = one.text("naar");
      case "StageGestart" -> running.put(stage, new Place(one.about("werkgever"), false));
      case "StageOnderbroken" -> running.computeIfPresent(stage, (_, p) -> interrupted(p, true));
      case "StageHervat" -> running.computeIfPresent(stage, (_, p) -> interrupted(p, false));
      case "StageBeeindigd", "StageAfgerond" -> running.remove(stage);
      default -> {}
    }
    String changed = IntakeRules.stateAfter(one.fact());
    if (changed != null) {
      state = changed;
      reden = one.text("reden");
    }
  }

  private static Place interrupted(Place place, boolean interrupted) {
    return new Place(place.werkgever(), interrupted);
  }
}
