package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import nl.praktijklerenplus.e2e.model.Snapshot.Known;
import nl.praktijklerenplus.e2e.model.StudentStory.Moment;
import nl.praktijklerenplus.e2e.model.StudentStory.Situation;

/** The whole programme on a peildatum, seen over a period. */
final class Programme {

  private final Snapshot snapshot;
  private final LocalDate van;
  private final LocalDate tot;
  private final Map<String, StudentStory> students = new LinkedHashMap<>();
  private final List<Moment> moments = new ArrayList<>();

  Programme(Snapshot snapshot, LocalDate van, LocalDate tot) {
    this.snapshot = snapshot;
    this.van = van == null ? LocalDate.MIN : van;
    this.tot = tot == null ? snapshot.peildatum() : tot;
    snapshot.per("student").forEach((code, facts) -> students.put(code, new StudentStory(facts)));
    students.values().forEach(story -> moments.addAll(story.moments()));
    snapshot.facts().stream()
        .filter(one -> one.about("student") == null)
        .forEach(one -> moments.add(new Moment(one, ofNobody(one))));
  }

  private static Map<String, String> ofNobody(Known one) {
    Map<String, String> dimensions = StudentStory.own(one);
    dimensions.put("werkgever", one.about("werkgever"));
    return dimensions;
  }

  LocalDate peildatum() {
    return snapshot.peildatum();
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Map<String, StudentStory> students() {
    return students;
  }

  boolean inPeriod(LocalDate day) {
    return !day.isBefore(van) && !day.isAfter(tot);
  }

  /** The events of a type in the period. */
  List<Unit> flow(String type) {
    return flow(one -> one.is(type));
  }

  List<Unit> flow(Predicate<Known> which) {
    return moments.stream()
        .filter(one -> which.test(one.known()) && inPeriod(one.known().datum()))
        .map(one -> Unit.one(one.dimensions()))
        .toList();
  }

  /** The events of a kind from the first one on. */
  List<Map<String, String>> ever(Predicate<Known> which) {
    return moments.stream().filter(one -> which.test(one.known())).map(Moment::dimensions).toList();
  }

  /** The dimensions of a student on the peildatum. */
  Map<String, String> today(String student) {
    return students.get(student).on(peildatum()).dimensions();
  }

  /** The students of whom something is so on the peildatum. */
  List<Unit> stock(Predicate<Situation> which) {
    return students.values().stream()
        .map(one -> one.on(peildatum()))
        .filter(which)
        .map(one -> Unit.one(with(one.dimensions(), "reden", one.reden())))
        .toList();
  }

  /** The days of the period on which students paused. */
  List<Unit> pauseDays() {
    List<Unit> days = new ArrayList<>();
    LocalDate first = snapshot.facts().isEmpty() ? tot : snapshot.facts().getFirst().datum();
    LocalDate from = Days.later(first, van);
    for (LocalDate day = from; !day.isAfter(tot); day = day.plusDays(1)) {
      for (StudentStory student : students.values()) {
        Situation then = student.on(day);
        if (then != null && "GEPAUZEERD".equals(then.state())) {
          days.add(Unit.one(with(then.dimensions(), "reden", then.reden())));
        }
      }
    }
    return days;
  }

  static Map<String, String> with(Map<String, String> dimensions, String name, String value) {
    Map<String, String> more = new HashMap<>(dimensions);
    more.put(name, value);
    return more;
  }
}
