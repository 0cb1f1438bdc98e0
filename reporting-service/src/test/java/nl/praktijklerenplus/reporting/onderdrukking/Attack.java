package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Somebody who keeps every table and knows how its numbers hang together. Written apart from what
 * it attacks: bounds are drawn closer until nothing changes, over sums written down here anew.
 */
final class Attack {

  private static final long ENDLESS = 1_000_000_000_000L;

  /** A cell of a table on a quarter end; the split is empty for a total. */
  record Cell(String day, String name, String split, String value) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::name)
            .thenComparing(Cell::day)
            .thenComparing(Cell::split)
            .thenComparing(Cell::value);

    static Cell total(String day, String name) {
      return new Cell(day, name, "", "");
    }

    Cell named(String other) {
      return new Cell(day, other, split, value);
    }

    Cell on(String other) {
      return new Cell(other, name, split, value);
    }

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /** The left together are the right together, and the slack when there is some. */
  private record Sum(List<Cell> left, List<Cell> right, boolean slack) {}

  private final Map<Cell, long[]> bounds = new TreeMap<>();
  private final Map<Cell, Long> truths = new TreeMap<>();
  private final Set<Cell> hidden = new TreeSet<>();
  private final List<Cell> shownSmall = new ArrayList<>();
  private final Set<String> days = new TreeSet<>();
  private final List<Sum> sums = new ArrayList<>();

  /**
   * A cell may be seen in several places: what one of them hides, another may show.
   *
   * @param value null when it is suppressed
   * @param truth which the attacker does not have: it tells discoveries from wrong conclusions
   */
  void sees(Cell cell, Long value, long truth) {
    days.add(cell.day);
    truths.put(cell, truth);
    if (value == null) {
      hidden.add(cell);
      bounds.putIfAbsent(cell, new long[] {0, ENDLESS});
    } else {
      bounds.put(cell, new long[] {value, value});
      if (value > 0 && value < 5) {
        shownSmall.add(cell);
      }
    }
  }

  /** What a cell that was seen before holds. */
  Optional<Long> truth(Cell cell) {
    return Optional.ofNullable(truths.get(cell));
  }

  int size() {
    return bounds.size();
  }

  int suppressed() {
    return hidden.size();
  }

  /** Every suppressed cell whose number is known after all, or known to be 1 to 4. */
  List<String> found() {
    knowSplits();
    days.forEach(this::knowDay);
    knowGrowth();
    sums.removeIf(sum -> !holds(sum));
    conclude();
    Stream<String> pinned =
        hidden.stream()
            .filter(this::isKnown)
            .map(cell -> cell + " is " + List.of(bounds.get(cell)[0], bounds.get(cell)[1]));
    return Stream.concat(shownSmall.stream().map(cell -> cell + " is shown"), pinned).toList();
  }

  /**
   * That there is nothing is no secret. Of what came in one quarter it may be known that it is
   * nothing or many, and that it is few: not how few.
   */
  private boolean isKnown(Cell cell) {
    long[] known = bounds.get(cell);
    long truth = truths.get(cell);
    if (truth < known[0] || truth > known[1]) {
      return false;
    }
    boolean few = known[0] > 0 && known[1] < 5;
    boolean exactly = known[0] == known[1] && known[0] > 0;
    return cell.name.endsWith("/kwartaal") ? few && exactly : few || exactly;
  }

  private void knowSplits() {
    Map<Cell, List<Cell>> tables = new TreeMap<>();
    bounds.keySet().stream()
        .filter(cell -> !cell.split.isEmpty() && !cell.split.equals("cohort"))
        .forEach(
            cell ->
                tables
                    .computeIfAbsent(
                        new Cell(cell.day, cell.name, cell.split, ""), _ -> new ArrayList<>())
                    .add(cell));
    tables.forEach(
        (table, cells) ->
            sums.add(new Sum(List.of(Cell.total(table.day, table.name)), cells, false)));
  }

  private void knowDay(String day) {
    Set<Cell> places = new TreeSet<>();
    places.add(Cell.total(day, ""));
    bounds.keySet().stream()
        .filter(cell -> cell.day.equals(day))
        .filter(cell -> cell.split.equals("organisatie") || cell.split.equals("richting"))
        .forEach(cell -> places.add(cell.named("")));
    places.forEach(this::knowPlace);
    Cell all = Cell.total(day, "");
    more(all, "aanmeldingen", "kandidaten", "studenten-ingestroomd");
    more(
        all,
        "trechter/bereikt/aangemeld",
        "trechter/bereikt/intake",
        "trechter/wachtend/aangemeld");
    more(
        all, "trechter/bereikt/intake", "trechter/bereikt/ingestroomd", "trechter/wachtend/intake");
    more(all, "trechter/bereikt/akkoord", "trechter/bereikt/nova", "trechter/wachtend/akkoord");
    more(all, "trechter/bereikt/nova", "trechter/bereikt/erkenning", "trechter/wachtend/nova");
    more(all, "trechter/bereikt/ingestroomd", "intake-tot-instroom");
    more(all, "trechter/bereikt/op-stage", "instroom-tot-stage");
    more(all, "trechter/bereikt/erkenning", "nova-tot-erkenning");
    more(all, "aanmeldingen", "trechter/bereikt/aangemeld");
    more(all, "stages-gestart", "trechter/bereikt/op-stage");
    more(all, "erkenningen-behaald", "trechter/bereikt/erkenning");
    same(all, "studenten-ingestroomd", "trechter/bereikt/ingestroomd");
    knowCohorts(day);
  }

  private void knowPlace(Cell place) {
    same(
        place,
        "studenten-ingestroomd",
        "studenten-actief",
        "studenten-gepauzeerd",
        "studenten-uitgevallen",
        "studenten-afgerond");
    more(place, "pauzes", "studenten-gepauzeerd", "hervattingen");
    more(place, "uitval", "studenten-uitgevallen");
    more(place, "rmt-aanvragen", "rmt-in-behandeling", "rmt-akkoorden", "rmt-afwijzingen");
    more(place, "rmt-akkoorden", "aanmeldingen-nova");
    more(place, "aanmeldingen-nova", "erkenningen-behaald");
    more(place, "knelpunten-gemeld", "knelpunten-opgelost");
    more(place, "stages-gestart", "studenten-op-stage");
    more(place, "dienstverbanden-gestart", "dienstverbanden-betaald");
  }

  private void knowCohorts(String day) {
    List<Cell> cohorts =
        bounds.keySet().stream()
            .filter(cell -> cell.day.equals(day) && cell.name.equals("cohort"))
            .toList();
    List<String> states = List.of("ACTIEF", "GEPAUZEERD", "UITGEVALLEN", "AFGEROND");
    for (Cell cohort : cohorts) {
      sums.add(
          new Sum(
              List.of(cohort),
              states.stream().map(state -> cohort.named("cohort/toestand/" + state)).toList(),
              false));
      more(cohort, "cohort", "cohort/op-stage");
    }
    sums.add(new Sum(List.of(Cell.total(day, "studenten-ingestroomd")), cohorts, false));
    for (String state : states) {
      sums.add(
          new Sum(
              List.of(Cell.total(day, "studenten-" + state.toLowerCase(Locale.ROOT))),
              cohorts.stream().map(one -> one.named("cohort/toestand/" + state)).toList(),
              false));
    }
  }

  /** What counts from the beginning grows by what came in the quarter. */
  private void knowGrowth() {
    List<String> inOrder = List.copyOf(days);
    List<Cell> flows =
        bounds.keySet().stream().filter(cell -> cell.name.endsWith("/kwartaal")).toList();
    for (Cell flow : flows) {
      Cell now = flow.named(flow.name.replace("/kwartaal", ""));
      int at = inOrder.indexOf(flow.day);
      if (at > 0) {
        sums.add(new Sum(List.of(now), List.of(now.on(inOrder.get(at - 1)), flow), false));
      }
    }
  }

  private void same(Cell place, String whole, String... parts) {
    sums.add(
        new Sum(List.of(place.named(whole)), Stream.of(parts).map(place::named).toList(), false));
  }

  private void more(Cell place, String whole, String... parts) {
    sums.add(
        new Sum(List.of(place.named(whole)), Stream.of(parts).map(place::named).toList(), true));
  }

  private void conclude() {
    boolean closer = true;
    while (closer) {
      closer = false;
      for (Sum sum : sums) {
        closer |= conclude(sum);
      }
    }
  }

  private boolean conclude(Sum sum) {
    boolean closer = false;
    for (Cell cell : sum.left) {
      long least = least(sum.right) - most(sum.left, cell);
      long most = sum.slack ? ENDLESS : most(sum.right, null) - least(sum.left, cell);
      closer |= narrow(cell, least, most);
    }
    for (Cell cell : sum.right) {
      long most = most(sum.left, null) - (least(sum.right) - known(cell)[0]);
      long least = sum.slack ? 0 : least(sum.left) - most(sum.right, cell);
      closer |= narrow(cell, least, most);
    }
    return closer;
  }

  private boolean narrow(Cell cell, long least, long most) {
    long[] known = bounds.get(cell);
    if (known == null || least <= known[0] && (most >= known[1] || most >= ENDLESS / 2)) {
      return false;
    }
    long low = Math.max(known[0], least);
    long high = most >= ENDLESS / 2 ? known[1] : Math.min(known[1], most);
    // what late facts break says nothing
    if (low > high || low == known[0] && high == known[1]) {
      return false;
    }
    bounds.put(cell, new long[] {low, high});
    return true;
  }

  /**
   * From a sum that a late fact broke nothing follows, but by chance; nor from what came when it is
   * less than nothing.
   */
  private boolean holds(Sum sum) {
    if (Stream.concat(sum.left.stream(), sum.right.stream()).anyMatch(this::shrank)) {
      return false;
    }
    long more = truth(sum.left) - truth(sum.right);
    return sum.slack ? more >= 0 : more == 0;
  }

  private boolean shrank(Cell cell) {
    return truths.getOrDefault(cell, 0L) < 0;
  }

  private long truth(List<Cell> cells) {
    return cells.stream().mapToLong(cell -> truths.getOrDefault(cell, 0L)).sum();
  }

  /** A cell that is not in the table is one in which there is nothing. */
  private long[] known(Cell cell) {
    return bounds.getOrDefault(cell, new long[] {0, 0});
  }

  private long least(List<Cell> cells) {
    return cells.stream().mapToLong(cell -> known(cell)[0]).sum();
  }

  private long least(List<Cell> cells, Cell except) {
    return cells.stream().filter(one -> one != except).mapToLong(cell -> known(cell)[0]).sum();
  }

  private long most(List<Cell> cells, Cell except) {
    return cells.stream().filter(one -> one != except).mapToLong(cell -> known(cell)[1]).sum();
  }
}
