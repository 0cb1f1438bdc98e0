package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.praktijklerenplus.e2e.model.Indicators.Indicator;

/** Every figure of §5 over what an administration recorded. */
public final class Figures {

  private final Programme programme;
  private final Map<String, List<Unit>> units = new HashMap<>();

  /**
   * The figures on a day.
   *
   * @param bekendOp null for all that is known
   * @param van null for from the first event on
   * @param tot null for until the peildatum
   */
  public Figures(
      List<Fact> facts, LocalDate peildatum, LocalDate bekendOp, LocalDate van, LocalDate tot) {
    this.programme = new Programme(new Snapshot(facts, peildatum, bekendOp), van, tot);
  }

  /** The names of all indicators. */
  public static Set<String> ids() {
    return Indicators.IDS;
  }

  /** The figure over everything. */
  public Value of(String id) {
    return Value.of(Indicators.of(id).kind(), units(id));
  }

  /** The figure over what has these values. */
  public Value of(String id, Map<String, String> filter) {
    return Value.of(
        Indicators.of(id).kind(),
        units(id).stream()
            .filter(one -> filter.entrySet().stream().allMatch(f -> has(one, f)))
            .toList());
  }

  private static boolean has(Unit unit, Map.Entry<String, String> filter) {
    return filter.getValue().equals(unit.dimensions().get(filter.getKey()));
  }

  /** The figure per combination of values; a value that is not there is null. */
  public Map<List<String>, Value> split(String id, List<String> dimensions) {
    Indicator indicator = Indicators.of(id);
    Map<List<String>, List<Unit>> groups = new LinkedHashMap<>();
    for (Unit one : units(id)) {
      List<String> cell = new ArrayList<>();
      dimensions.forEach(name -> cell.add(one.dimensions().get(name)));
      groups.computeIfAbsent(cell, _ -> new ArrayList<>()).add(one);
    }
    Map<List<String>, Value> values = new LinkedHashMap<>();
    groups.forEach((cell, some) -> values.put(cell, Value.of(indicator.kind(), some)));
    return values;
  }

  /** The steps of the path, for the students who have these values. */
  public List<Funnel.Step> funnel(Map<String, String> filter) {
    return Funnel.of(programme, filter);
  }

  /**
   * Per first day of a month of instroom how many students are in each state, OP_STAGE and
   * IN_DIENST.
   */
  public Map<LocalDate, Map<String, Integer>> cohorts(Map<String, String> filter) {
    return Cohorts.of(programme, filter);
  }

  /** A goal and the day by which it was to be reached. */
  public record Goal(double streefwaarde, LocalDate op) {}

  /** The last goal for an indicator that was set by the peildatum, or null. */
  public Goal goal(String id) {
    return programme.snapshot().facts().stream()
        .filter(one -> one.is("DoelstellingVastgelegd", "indicator", id))
        .reduce((_, later) -> later)
        .map(one -> new Goal(one.get("streefwaarde").asDouble(), LocalDate.parse(one.text("op"))))
        .orElse(null);
  }

  private List<Unit> units(String id) {
    return units.computeIfAbsent(id, _ -> Indicators.of(id).units().apply(programme));
  }
}
