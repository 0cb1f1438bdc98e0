package nl.praktijklerenplus.e2e.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything recorded, per aggregate in order of recording. */
final class Records {

  /** The order of facts in figures: day, moment of knowing, version. */
  static final Comparator<Fact> BY_DAY =
      Comparator.comparing((Fact one) -> one.datum())
          .thenComparing(Fact::bekend)
          .thenComparing(Fact::version);

  private final Map<String, List<Fact>> streams = new HashMap<>();
  private final List<Fact> all = new ArrayList<>();
  private final Map<String, List<Fact>> ofLine = new HashMap<>();
  private final Map<String, List<Fact>> ofType = new HashMap<>();
  private final Map<String, Instant> lastCommand = new HashMap<>();

  List<Fact> all() {
    return all;
  }

  List<Fact> stream(String aggregate) {
    return streams.getOrDefault(aggregate, List.of());
  }

  boolean knows(String aggregate) {
    return streams.containsKey(aggregate);
  }

  List<Fact> ofType(String type) {
    return ofType.getOrDefault(type, List.of());
  }

  /** The facts of a type about somebody or something, in order of recording. */
  List<Fact> about(String kind, String code, String type) {
    return ofType(type).stream().filter(one -> code.equals(one.about(kind))).toList();
  }

  Fact lastStateChange(String aggregate) {
    return last(stream(aggregate), Fact::isStateChange);
  }

  static Fact last(List<Fact> facts, Predicate<Fact> which) {
    return facts.stream().filter(which).reduce((_, later) -> later).orElse(null);
  }

  /** What a line of the file made, without what policies made of that. */
  List<Fact> ofLine(String sleutel) {
    return ofLine.getOrDefault(sleutel, List.of());
  }

  Instant lastCommand(String aggregate) {
    return lastCommand.getOrDefault(aggregate, Instant.MIN);
  }

  void add(Fact fact, Line line) {
    streams.computeIfAbsent(fact.aggregate(), _ -> new ArrayList<>()).add(fact);
    ofType.computeIfAbsent(fact.type(), _ -> new ArrayList<>()).add(fact);
    all.add(fact);
    if (!fact.ofPolicy()) {
      ofLine.computeIfAbsent(line.sleutel(), _ -> new ArrayList<>()).add(fact);
      lastCommand.put(fact.aggregate(), line.bekend());
    }
  }

  int nextVersion(String aggregate) {
    return stream(aggregate).size() + 1;
  }

  /** A stage, with what is recorded of it now. */
  record Stage(
      String code, String student, String leerwerkplek, String werkgever, Fact begin, Fact last) {

    boolean runs() {
      return !ended();
    }

    boolean ended() {
      return last.type().equals("StageBeeindigd") || last.type().equals("StageAfgerond");
    }

    boolean interrupted() {
      return last.type().equals("StageOnderbroken");
    }

    LocalDate lastDay() {
      return ended() ? last.datum() : LocalDate.MAX;
    }
  }

  /** The stages in the order in which they were recorded. */
  Stream<Stage> stages() {
    return ofType("StageGestart").stream().map(this::stage);
  }

  private Stage stage(Fact begin) {
    return new Stage(
        begin.about("stage"),
        begin.about("student"),
        begin.about("leerwerkplek"),
        begin.about("werkgever"),
        begin,
        lastStateChange(begin.aggregate()));
  }

  Stage stage(String code) {
    return stages().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }
}
