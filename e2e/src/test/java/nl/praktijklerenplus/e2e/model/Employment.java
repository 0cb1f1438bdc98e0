package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.e2e.model.Snapshot.Known;

/** §5: what is counted about dienstverbanden on the peildatum. */
final class Employment {

  private Employment() {}

  static List<Unit> paid(Programme programme) {
    List<Unit> units = new ArrayList<>();
    for (StudentStory student : programme.students().values()) {
      List<Known> facts = facts(student);
      student.moments().stream()
          .filter(one -> paidStart(one.known()))
          .filter(one -> runs(one.known(), facts, programme.peildatum()))
          .forEach(
              one ->
                  units.add(
                      Unit.one(at(student.on(programme.peildatum()).dimensions(), one.known()))));
    }
    return units;
  }

  static List<Unit> nazorg(Programme programme) {
    List<Unit> units = new ArrayList<>();
    programme
        .students()
        .forEach(
            (code, student) -> {
              Known first = Snapshot.first(facts(student), "DienstverbandGestart");
              if (first != null && programme.peildatum().isBefore(first.datum().plusYears(3))) {
                units.add(Unit.one(programme.today(code)));
              }
            });
    return units;
  }

  /** Of whose first paid job began so long ago: who had one exactly so long after it began. */
  static List<Unit> durability(Programme programme, int months) {
    List<Unit> units = new ArrayList<>();
    programme
        .students()
        .forEach(
            (code, student) -> {
              List<Known> facts = facts(student);
              Known first = facts.stream().filter(Employment::paidStart).findFirst().orElse(null);
              LocalDate then = first == null ? null : first.datum().plusMonths(months);
              if (then != null && !then.isAfter(programme.peildatum())) {
                boolean still =
                    facts.stream().anyMatch(one -> paidStart(one) && runs(one, facts, then));
                units.add(new Unit(at(programme.today(code), first), still ? 1 : 0, 1));
              }
            });
    return units;
  }

  static boolean employed(List<Known> facts, LocalDate day) {
    return facts.stream().anyMatch(one -> one.is("DienstverbandGestart") && runs(one, facts, day));
  }

  private static Map<String, String> at(Map<String, String> dimensions, Known dienstverband) {
    return Programme.with(dimensions, "werkgever", dienstverband.about("werkgever"));
  }

  private static List<Known> facts(StudentStory student) {
    return student.moments().stream().map(StudentStory.Moment::known).toList();
  }

  private static boolean paidStart(Known one) {
    return one.is("DienstverbandGestart", "soort", "BETAALD");
  }

  private static boolean runs(Known begin, List<Known> facts, LocalDate day) {
    return !begin.datum().isAfter(day)
        && facts.stream()
            .filter(one -> one.is("DienstverbandBeeindigd") && !one.datum().isAfter(day))
            .noneMatch(one -> one.about("dienstverband").equals(begin.about("dienstverband")));
  }
}
