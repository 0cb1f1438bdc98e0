package nl.praktijklerenplus.e2e;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.e2e.FigureComparison.Moment;
import nl.praktijklerenplus.e2e.model.Figures;
import nl.praktijklerenplus.e2e.model.Funnel;

/** Compares the trechter and the cohorten with the model's. */
record PathComparison(Questions questions, Moment moment, Figures figures) {

  private static final List<Map<String, String>> FILTERS =
      List.of(
          Map.of(),
          Map.of("organisatie", "werkdag"),
          Map.of("organisatie", "permens", "richting", "HORECA"));

  void into(List<String> wrong) {
    for (Map<String, String> filter : FILTERS) {
      compare(wrong, "trechter", filter, ourFunnel(filter), theirFunnel(filter));
      compare(wrong, "cohorten", filter, ourCohorts(filter), theirCohorts(filter));
    }
  }

  private void compare(
      List<String> wrong,
      String what,
      Map<String, String> filter,
      List<String> ours,
      List<String> theirs) {
    for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
      String our = i < ours.size() ? ours.get(i) : "niets";
      String their = i < theirs.size() ? theirs.get(i) : "niets";
      if (!our.equals(their)) {
        wrong.add(
            what
                + " "
                + filter
                + " "
                + moment
                + ": het model zegt "
                + our
                + ", de dienst "
                + their);
      }
    }
  }

  private JsonNode ask(String path, Map<String, String> filter) {
    Map<String, Object> parameters = new HashMap<>(filter);
    parameters.put("peildatum", moment.peildatum());
    parameters.put("bekendOp", moment.bekendOp());
    return questions.reporting(Questions.path(path, parameters));
  }

  private List<String> ourFunnel(Map<String, String> filter) {
    return figures.funnel(filter).stream().map(PathComparison::words).toList();
  }

  private static String words(Funnel.Step step) {
    Map<String, String> causes = new TreeMap<>();
    step.waiting().forEach((cause, days) -> causes.put(cause, words(days)));
    return step.reached() + " wachtend " + words(step.days()) + " " + causes;
  }

  private static String words(List<Integer> days) {
    List<Integer> sorted = days.stream().sorted().toList();
    return sorted.isEmpty()
        ? "0"
        : "%d: %d, %d, %d"
            .formatted(sorted.size(), rank(sorted, 50), rank(sorted, 90), sorted.getLast());
  }

  private static int rank(List<Integer> sorted, int percent) {
    return sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }

  private List<String> theirFunnel(Map<String, String> filter) {
    return ask("/v1/trechter", filter)
        .get("stappen")
        .valueStream()
        .map(PathComparison::step)
        .toList();
  }

  private static String step(JsonNode step) {
    Map<String, String> causes = new TreeMap<>();
    JsonNode waiting = step.path("wachtend");
    for (JsonNode one : waiting.path("oorzaken")) {
      if (one.get("n").asInt() > 0) {
        causes.put(one.get("oorzaak").asText(), waiting(one));
      }
    }
    return step.get("bereikt").asInt() + " wachtend " + waiting(waiting) + " " + causes;
  }

  private static String waiting(JsonNode one) {
    int n = one.path("n").asInt();
    return n == 0
        ? "0"
        : "%d: %s, %s, %s".formatted(n, one.get("mediaan"), one.get("p90"), one.get("langste"));
  }

  private List<String> ourCohorts(Map<String, String> filter) {
    return figures.cohorts(filter).entrySet().stream()
        .map(one -> cohort(one.getKey(), one.getValue()))
        .toList();
  }

  private static String cohort(LocalDate month, Map<String, Integer> counts) {
    Map<String, Integer> some = new TreeMap<>(counts);
    some.values().removeIf(count -> count == 0);
    return month + " " + some;
  }

  private List<String> theirCohorts(Map<String, String> filter) {
    return ask("/v1/cohorten", filter)
        .get("cohorten")
        .valueStream()
        .map(PathComparison::cohort)
        .toList();
  }

  private static String cohort(JsonNode cohort) {
    Map<String, Integer> counts = new HashMap<>();
    cohort
        .get("toestanden")
        .properties()
        .forEach(one -> counts.put(one.getKey(), one.getValue().asInt()));
    counts.put("OP_STAGE", cohort.get("opStage").asInt());
    counts.put("IN_DIENST", cohort.get("inDienst").asInt());
    return cohort(LocalDate.parse(cohort.get("van").asText()), counts);
  }
}
