package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Records facts, after the rules of §4 about days and moments that hold for all of them. */
final class Recorder {

  private final Records records;

  private boolean trial;

  Recorder(Records records) {
    this.records = records;
  }

  /** In a trial nothing is recorded. */
  void trial(boolean trial) {
    this.trial = trial;
  }

  /** Refuses what may not be dated or known when it is. */
  void check(String type, String aggregate, Line line) {
    inOrderOfKnowing(aggregate, line);
    if (Vocabulary.STATE_CHANGES.contains(type)) {
      notBefore(line, records.lastStateChange(aggregate));
    } else if (records.knows(aggregate)) {
      notBefore(line, records.stream(aggregate).getFirst());
    }
  }

  /** Refuses what was known before the last command on the same aggregate. */
  void inOrderOfKnowing(String aggregate, Line line) {
    Refusal.rule(
        line.bekend().isBefore(records.lastCommand(aggregate)),
        "bekend ligt voor dat van het vorige commando op " + aggregate);
  }

  /** Refuses a line that is dated before a fact. */
  static void notBefore(Line line, Fact earliest) {
    if (earliest != null) {
      notBefore(line, earliest.datum(), earliest.type());
    }
  }

  static void notBefore(Line line, LocalDate earliest, String what) {
    Refusal.rule(line.datum().isBefore(earliest), "datum ligt voor " + earliest + ", " + what);
  }

  Fact record(String type, String aggregate, Line line, Map<String, String> about) {
    check(type, aggregate, line);
    return add(type, aggregate, line, line.json(), about);
  }

  /** Records without asking; for who checked two aggregates first. */
  Fact add(String type, String aggregate, Line line, JsonNode fields, Map<String, String> about) {
    Fact fact =
        new Fact(
            type,
            aggregate,
            records.nextVersion(aggregate),
            line.datum(),
            line.bekend(),
            fields,
            about);
    if (!trial) {
      records.add(fact, line);
    }
    return fact;
  }

  /** Lays a correction over a fact, and records that it was made. */
  void correct(Fact fact, Fact.Correction correction, Line line) {
    add(CorrectionRules.EVENT, fact.aggregate(), line, line.json(), Map.of());
    if (!trial) {
      fact.correct(correction);
      records.all().forEach(one -> one.follow(fact, correction));
    }
  }

  /** What a policy makes of a cause. */
  void react(Fact cause, String type, Fact lastStateChange, Line line, JsonNode fields) {
    String aggregate = lastStateChange.aggregate();
    Fact fact =
        new Fact(
            type,
            aggregate,
            records.nextVersion(aggregate),
            Days.later(cause.datum(), lastStateChange.datum()),
            cause.bekend(),
            fields,
            records.stream(aggregate).getFirst().about());
    fact.by(cause, lastStateChange);
    if (!trial) {
      records.add(fact, line);
    }
  }
}
