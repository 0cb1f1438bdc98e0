package nl.praktijklerenplus.e2e.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What was recorded, with what was later said about it. */
public final class Fact {

  /** A later word about a fact: another day, other values, or both. */
  record Correction(Instant bekend, LocalDate nieuweDatum, ObjectNode velden) {}

  private final String type;
  private final String aggregate;
  private final int version;
  private final LocalDate datum;
  private final Instant bekend;
  private final JsonNode fields;
  private final Map<String, String> about;
  private final List<Correction> corrections = new ArrayList<>();
  private Fact cause;
  private Fact before;

  Fact(
      String type,
      String aggregate,
      int version,
      LocalDate datum,
      Instant bekend,
      JsonNode fields,
      Map<String, String> about) {
    this.type = type;
    this.aggregate = aggregate;
    this.version = version;
    this.datum = datum;
    this.bekend = bekend;
    this.fields = fields;
    this.about = about;
  }

  /** Makes this the event of a policy: dated by its cause, or by the state change before it. */
  void by(Fact cause, Fact before) {
    this.cause = cause;
    this.before = before;
  }

  void correct(Correction correction) {
    corrections.add(correction);
  }

  /** Moves with its cause, when that was given another day. */
  void follow(Fact corrected, Correction correction) {
    if (cause == corrected && correction.nieuweDatum() != null) {
      LocalDate day = Days.later(correction.nieuweDatum(), before.datum());
      corrections.add(
          new Correction(correction.bekend(), day, JsonNodeFactory.instance.objectNode()));
    }
  }

  String type() {
    return type;
  }

  String aggregate() {
    return aggregate;
  }

  int version() {
    return version;
  }

  Instant bekend() {
    return bekend;
  }

  Map<String, String> about() {
    return about;
  }

  /** The codes of the student, werkgever, leerwerkplek … that this is about. */
  String about(String kind) {
    return about.get(kind);
  }

  boolean ofPolicy() {
    return cause != null;
  }

  boolean isStateChange() {
    return Vocabulary.STATE_CHANGES.contains(type);
  }

  boolean knownBy(LocalDate day) {
    return !Days.of(bekend).isAfter(day);
  }

  /** The day on which it happened, as is known now. */
  LocalDate datum() {
    return datum(LocalDate.MAX);
  }

  /** The day on which it happened, as was known at the end of a day. */
  LocalDate datum(LocalDate knownBy) {
    LocalDate day = datum;
    for (Correction one : corrections) {
      if (one.nieuweDatum() != null && !Days.of(one.bekend()).isAfter(knownBy)) {
        day = one.nieuweDatum();
      }
    }
    return day;
  }

  /** A field's value, as is known now; null where there is none. */
  String text(String field) {
    return get(field, LocalDate.MAX).textValue();
  }

  /** A field's value, as was known at the end of a day; a missing node where there is none. */
  JsonNode get(String field, LocalDate knownBy) {
    JsonNode value = fields.path(field);
    for (Correction one : corrections) {
      if (one.velden().has(field) && !Days.of(one.bekend()).isAfter(knownBy)) {
        value = one.velden().get(field);
      }
    }
    return value;
  }

  @Override
  public String toString() {
    return type + " " + aggregate + " v" + version + " " + datum() + " " + about;
  }
}
