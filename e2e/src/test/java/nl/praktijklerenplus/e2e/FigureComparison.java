package nl.praktijklerenplus.e2e;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.e2e.model.Fact;
import nl.praktijklerenplus.e2e.model.Figures;
import nl.praktijklerenplus.e2e.model.Value;

/** Compares every figure that the reporting service offers with the model's. */
final class FigureComparison {

  /** On which day, as known when, over which period; null for what is not asked. */
  record Moment(LocalDate peildatum, LocalDate bekendOp, LocalDate van, LocalDate tot) {

    static Moment of(Random random) {
      LocalDate peildatum = LocalDate.of(2020, 3, 1).plusDays(random.nextInt(2400));
      LocalDate bekendOp =
          random.nextInt(5) < 2 ? null : LocalDate.of(2020, 6, 1).plusDays(random.nextInt(1900));
      LocalDate tot = random.nextInt(4) > 0 ? null : peildatum.minusDays(random.nextInt(100));
      LocalDate van = random.nextBoolean() ? null : peildatum.minusDays(100L + random.nextInt(700));
      return new Moment(peildatum, bekendOp, van, tot);
    }

    Map<String, Object> parameters() {
      Map<String, Object> parameters = new LinkedHashMap<>();
      parameters.put("peildatum", peildatum);
      parameters.put("bekendOp", bekendOp);
      parameters.put("van", van);
      parameters.put("tot", tot);
      return parameters;
    }

    Figures figures(List<Fact> facts) {
      return new Figures(facts, peildatum, bekendOp, van, tot);
    }
  }

  private final Questions questions;
  private final List<String> wrong = new ArrayList<>();
  private int compared;

  FigureComparison(Questions questions) {
    this.questions = questions;
  }

  /** What differs, in words; the smallest cell that does. */
  List<String> wrong() {
    return wrong;
  }

  /** How many values and cells were compared. */
  int compared() {
    return compared;
  }

  void at(Moment moment, List<Fact> facts) {
    Figures figures = moment.figures(facts);
    for (JsonNode one : questions.reporting("/v1/indicatoren").get("indicatoren")) {
      String id = one.get("id").asText();
      if (!one.path("status").asText("GELDEND").equals("GELDEND")) {
        continue;
      }
      if (!Figures.ids().contains(id)) {
        wrong.add(id + " is niet in domein.md");
        continue;
      }
      List<String> dimensions = new ArrayList<>();
      one.get("dimensies").forEach(name -> dimensions.add(name.asText()));
      all(moment, figures, id);
      dimensions.forEach(name -> split(moment, figures, id, List.of(name)));
      if (dimensions.size() > 1) {
        split(moment, figures, id, dimensions);
      }
    }
    new PathComparison(questions, moment, figures).into(wrong);
  }

  private void all(Moment moment, Figures figures, String id) {
    JsonNode answer = ask(id, moment.parameters());
    compare(moment, id, "", figures.of(id), answer.get("waarde"));
    goal(moment, id, figures.goal(id), answer.path("doel"));
  }

  private void goal(Moment moment, String id, Figures.Goal ours, JsonNode theirs) {
    compared++;
    boolean same =
        ours == null
            ? theirs.isMissingNode()
            : theirs.path("streefwaarde").asDouble() == ours.streefwaarde()
                && theirs.path("op").asText().equals(ours.op().toString());
    if (!same) {
      wrong.add(
          "doel van " + id + " " + moment + ": het model zegt " + ours + ", de dienst " + theirs);
    }
  }

  private void split(Moment moment, Figures figures, String id, List<String> dimensions) {
    Map<String, Object> parameters = moment.parameters();
    parameters.put("uitsplitsing", String.join(",", dimensions));
    Map<List<String>, JsonNode> theirs = new HashMap<>();
    for (JsonNode row : ask(id, parameters).get("uitsplitsing")) {
      List<String> cell = new ArrayList<>();
      dimensions.forEach(name -> cell.add(row.get(name).textValue()));
      theirs.put(cell, row.get("waarde"));
    }
    Map<List<String>, Value> ours = figures.split(id, dimensions);
    TreeSet<List<String>> cells = new TreeSet<>(Comparator.comparing(Object::toString));
    cells.addAll(ours.keySet());
    cells.addAll(theirs.keySet());
    cells.forEach(
        cell ->
            compare(moment, id, "@" + dimensions + "=" + cell, ours.get(cell), theirs.get(cell)));
  }

  private JsonNode ask(String id, Map<String, Object> parameters) {
    return questions.reporting(Questions.path("/v1/indicatoren/" + id, parameters));
  }

  private void compare(Moment moment, String id, String cell, Value ours, JsonNode theirs) {
    compared++;
    boolean nothing = ours == null || ours.isEmpty();
    boolean same = theirs == null ? nothing : ours != null && ours.is(theirs);
    boolean bothNothing = nothing && theirs != null && theirs.isNull();
    if (!same && !bothNothing) {
      wrong.add(id + cell + " " + moment + ": het model zegt " + ours + ", de dienst " + theirs);
    }
  }
}
