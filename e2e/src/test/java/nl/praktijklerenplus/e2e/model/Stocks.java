package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import nl.praktijklerenplus.e2e.model.Snapshot.Known;

/** §5, Stand: places, werkgevers, leermeesters, dienstverbanden and trajecten on the peildatum. */
final class Stocks {

  private Stocks() {}

  /** The places of which something is so: whether offered and not withdrawn, whether taken. */
  interface PlaceTest {
    boolean test(boolean offered, boolean taken);
  }

  static List<Unit> places(Programme programme, PlaceTest which) {
    List<Unit> units = new ArrayList<>();
    programme
        .snapshot()
        .per("leerwerkplek")
        .forEach(
            (_, facts) -> {
              if (which.test(offered(facts), taken(facts))) {
                units.add(Unit.one(place(facts)));
              }
            });
    return units;
  }

  private static Map<String, String> place(List<Known> facts) {
    Known offered = Snapshot.first(facts, "LeerwerkplekAangeboden");
    Map<String, String> dimensions = StudentStory.own(facts.getFirst());
    dimensions.put("richting", offered == null ? null : offered.text("richting"));
    dimensions.put("werkgever", facts.getFirst().about("werkgever"));
    return dimensions;
  }

  private static boolean offered(List<Known> facts) {
    return Snapshot.has(facts, "LeerwerkplekAangeboden")
        && !Snapshot.has(facts, "LeerwerkplekIngetrokken");
  }

  private static boolean taken(List<Known> facts) {
    return facts.stream()
        .filter(one -> one.is("StageGestart"))
        .anyMatch(begin -> facts.stream().noneMatch(one -> ends(one, begin)));
  }

  private static boolean ends(Known one, Known begin) {
    return (one.is("StageBeeindigd") || one.is("StageAfgerond"))
        && one.about("stage").equals(begin.about("stage"));
  }

  /** The werkgevers of whom something is so. */
  static List<Unit> werkgevers(Programme programme, Predicate<List<Known>> which) {
    List<Unit> units = new ArrayList<>();
    programme
        .snapshot()
        .per("werkgever")
        .forEach(
            (code, facts) -> {
              if (which.test(facts)) {
                units.add(Unit.one(Map.of("werkgever", code)));
              }
            });
    return units;
  }

  static boolean active(List<Known> facts) {
    return facts.stream()
        .filter(one -> one.is("LeerwerkplekAangeboden"))
        .map(one -> one.about("leerwerkplek"))
        .anyMatch(place -> facts.stream().noneMatch(one -> withdraws(one, place)));
  }

  private static boolean withdraws(Known one, String place) {
    return one.is("LeerwerkplekIngetrokken") && place.equals(one.about("leerwerkplek"));
  }

  static boolean recognised(List<Known> facts, LocalDate day) {
    Known last = Snapshot.last(facts, "LeerbedrijfErkend");
    String until = last == null ? null : last.text("geldigTot");
    return last != null && (until == null || !LocalDate.parse(until).isBefore(day));
  }

  /** Whose last houding ranks above the first. */
  static boolean warmedUp(List<Known> facts) {
    List<String> ranks = List.of("TERUGHOUDEND", "NEUTRAAL", "POSITIEF", "ENTHOUSIAST");
    List<Integer> houdingen =
        facts.stream()
            .filter(one -> one.is("WerkgeversgesprekGevoerd"))
            .map(one -> ranks.indexOf(one.text("houding")))
            .toList();
    return houdingen.size() >= 2 && houdingen.getLast() > houdingen.getFirst();
  }

  static List<Unit> leermeesters(Programme programme, boolean trainedOnly) {
    List<Unit> units = new ArrayList<>();
    programme
        .snapshot()
        .per("leermeester")
        .forEach(
            (_, facts) -> {
              boolean trained = Snapshot.has(facts, "LeermeesterGetraind");
              if (Snapshot.has(facts, "LeermeesterAangesteld") && (trained || !trainedOnly)) {
                units.add(Unit.one(Map.of("werkgever", facts.getFirst().about("werkgever"))));
              }
            });
    return units;
  }

  /** The trajecten of which an aanvraag is pending. */
  static List<Unit> pending(Programme programme) {
    List<Unit> units = new ArrayList<>();
    programme
        .snapshot()
        .per("traject")
        .forEach(
            (_, facts) -> {
              if (pending(facts)) {
                units.add(Unit.one(programme.today(facts.getFirst().about("student"))));
              }
            });
    return units;
  }

  private static boolean pending(List<Known> facts) {
    List<String> turns =
        List.of(
            "RmtAanvraagIngediend",
            "RmtAkkoordGegeven",
            "RmtAanvraagAfgewezen",
            "ErkenningstrajectGestopt");
    return facts.stream()
        .map(Known::type)
        .filter(turns::contains)
        .reduce((_, later) -> later)
        .filter("RmtAanvraagIngediend"::equals)
        .isPresent();
  }
}
