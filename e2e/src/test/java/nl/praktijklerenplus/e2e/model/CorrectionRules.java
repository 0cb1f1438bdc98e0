package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.e2e.model.Vocabulary.Command;
import nl.praktijklerenplus.e2e.model.Vocabulary.Field;
import nl.praktijklerenplus.e2e.model.Vocabulary.Kind;

/** §4: a wrong day or value is corrected; nothing is ever rewritten. */
record CorrectionRules(Records records, Recorder recorder) {

  static final String EVENT = "GebeurtenisGecorrigeerd";

  private static final Set<String> NEVER =
      Set.of(EVENT, IntakeRules.FORGETTING, IntakeRules.EMERGENCY);

  /** A traject is the one of a kwalificatie, and a doelstelling that of an indicator. */
  private static final Set<String> ALSO_IDENTITY = Set.of("kwalificatie", "indicator");

  void decide(Line line) {
    List<Fact> facts = records.ofLine(line.text("gebeurtenis"));
    Refusal.when(facts.isEmpty(), Set.of(400, 404), "de regel heeft niets vastgelegd");
    Refusal.when(
        NEVER.contains(facts.getFirst().type()), Set.of(400, 404, 409), "nooit te corrigeren");
    Command command = commandOf(facts.getLast());
    Refusal.when(
        otherAggregate(line, command, facts.getFirst()),
        Set.of(400, 404, 409),
        "die regel ging over iets anders");
    LocalDate day = day(line);
    ObjectNode velden = velden(line, command, facts.getLast());
    facts.forEach(one -> recorder.check(EVENT, one.aggregate(), line));
    facts.forEach(one -> mayLieOn(one, day));
    Refusal.open(
        new Afterwards(records, facts.getLast(), day, velden).impossible(),
        "wat er later gebeurde kon dan niet");
    if (changes(facts, day, velden)) {
      facts.forEach(one -> correct(one, line, day, velden));
    }
  }

  private static Command commandOf(Fact fact) {
    return Vocabulary.COMMANDS.values().stream()
        .filter(one -> one.event().equals(fact.type()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean otherAggregate(Line line, Command command, Fact corrected) {
    String field = command.aggregate();
    return field != null
        && line.text(field) != null
        && !line.text(field).equals(corrected.about(field));
  }

  private static LocalDate day(Line line) {
    String text = line.text("nieuweDatum");
    Refusal.input(text != null && !Days.isDay(text), "nieuweDatum is geen dag");
    LocalDate day = text == null ? null : LocalDate.parse(text);
    Refusal.inputOrRule(
        day != null && day.isAfter(Days.of(line.bekend())), "nieuweDatum ligt in de toekomst");
    return day;
  }

  private static ObjectNode velden(Line line, Command command, Fact corrected) {
    JsonNode velden = line.json().path("velden");
    ObjectNode known = line.json().objectNode();
    if (velden.isObject()) {
      velden.properties().forEach(one -> known.set(one.getKey(), one.getValue()));
    }
    known.properties().forEach(one -> correctable(command.field(one.getKey()), one.getValue()));
    Refusal.inputOrRule(
        known.has("toestemming") && !known.get("toestemming").asBoolean(), "zonder toestemming");
    Refusal.inputOrRule(ladderTooHigh(corrected, known), "de participatieladder heeft zes treden");
    return known;
  }

  private static void correctable(Field field, JsonNode value) {
    Refusal.inputOrRule(
        field == null || field.kind() == Kind.IDENTITY || ALSO_IDENTITY.contains(field.name()),
        "dat veld is niet te corrigeren");
    Refusal.inputOrRule(!field.allows(value), field.name() + " mag niet " + value + " zijn");
  }

  private static boolean ladderTooHigh(Fact corrected, ObjectNode velden) {
    ObjectNode after = velden.deepCopy();
    for (String field : List.of("instrument", "score")) {
      if (!after.has(field)) {
        after.set(field, corrected.get(field, LocalDate.MAX));
      }
    }
    return Administration.ladderTooHigh(after);
  }

  private void mayLieOn(Fact fact, LocalDate day) {
    if (day == null) {
      return;
    }
    List<Fact> stream = records.stream(fact.aggregate());
    if (fact.isStateChange()) {
      List<Fact> changes = stream.stream().filter(Fact::isStateChange).toList();
      int at = changes.indexOf(fact);
      boolean early = at > 0 && day.isBefore(changes.get(at - 1).datum());
      boolean late = at < changes.size() - 1 && day.isAfter(changes.get(at + 1).datum());
      Refusal.rule(early || late, "niet tussen de gebeurtenissen ervoor en erna");
    }
    if (stream.getFirst() != fact) {
      Refusal.rule(day.isBefore(stream.getFirst().datum()), "voor de eerste dag");
    } else {
      Refusal.rule(stream.stream().anyMatch(one -> before(one, fact, day)), "na wat volgde");
    }
  }

  private static boolean before(Fact other, Fact first, LocalDate day) {
    return other != first && !other.type().equals(EVENT) && other.datum().isBefore(day);
  }

  private static boolean changes(List<Fact> facts, LocalDate day, ObjectNode velden) {
    boolean otherDay = day != null && facts.stream().anyMatch(one -> !one.datum().equals(day));
    return otherDay
        || velden.properties().stream()
            .anyMatch(
                one -> !facts.getLast().get(one.getKey(), LocalDate.MAX).equals(one.getValue()));
  }

  private void correct(Fact fact, Line line, LocalDate day, ObjectNode velden) {
    boolean valued = fact == records.ofLine(line.text("gebeurtenis")).getLast();
    recorder.correct(
        fact,
        new Fact.Correction(line.bekend(), day, valued ? velden : line.json().objectNode()),
        line);
  }
}
