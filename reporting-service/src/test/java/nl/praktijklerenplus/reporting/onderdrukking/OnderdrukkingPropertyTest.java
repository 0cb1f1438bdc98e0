package nl.praktijklerenplus.reporting.onderdrukking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Kubus;
import nl.praktijklerenplus.reporting.indicator.Referentiejaar;
import nl.praktijklerenplus.reporting.onderdrukking.Attack.Cell;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever knows every publication cannot compute what is suppressed. */
class OnderdrukkingPropertyTest {

  private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);
  private static final int KWARTALEN = 8;

  @Property(tries = 20)
  void nobodyComputesWhatIsSuppressed(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 120) int studenten) {
    List<Feit> feiten = Levens.van(seed, studenten, BEGIN, 450);
    assertThat(attack(published(feiten, BEGIN, KWARTALEN)).found()).isEmpty();
  }

  /** That in the whole nobody came says of every part that it is as it was. */
  @Test
  void nobodyComputesAPartFromHowTheWholeGrew() {
    for (int studenten : List.of(32, 38)) {
      List<Feit> feiten = Levens.van(0, studenten, BEGIN, 450);
      assertThat(attack(published(feiten, BEGIN, KWARTALEN)).found()).isEmpty();
    }
  }

  @Test
  void nobodyComputesWhatIsSuppressedOfTheProjectYears() {
    Attack attack = attack(published(projectYears(), LocalDate.of(2022, 4, 1), 9));
    assertThat(attack.suppressed()).isGreaterThan(100);
    assertThat(attack.found()).isEmpty();
  }

  /** The attack has teeth: when only the small numbers are hidden, it finds many of them. */
  @Test
  void whatOnlyHidesSmallNumbersIsBroken() {
    List<Publicatie> naive =
        published(projectYears(), LocalDate.of(2022, 4, 1), 9).stream()
            .map(een -> shown(een, getal -> !Drempel.eronder(getal.aantal())))
            .toList();
    assertThat(attack(naive).found()).hasSizeGreaterThan(20);
  }

  @Test
  void theSameCountsGiveTheSamePublicationsHoweverManyAreMadeAtOnce() {
    List<Publicatie> once = published(projectYears(), LocalDate.of(2022, 4, 1), 6);
    Kubus kubus = Kubus.van(projectYears());
    List<Publicatie> oneByOne = new ArrayList<>();
    for (Publicatie een : once) {
      oneByOne.add(
          new Onderdrukking(oneByOne)
              .publiceer(een.kwartaal(), Telbladen.van(kubus, een.kwartaal())));
    }
    assertThat(oneByOne).isEqualTo(once);
  }

  /** Of the whole programme what counts five or more mostly stays. */
  @Test
  void mostOfTheLargeTotalsStay() {
    Publicatie last = published(projectYears(), LocalDate.of(2022, 4, 1), 9).getLast();
    List<Getal> large =
        last.vakjes().entrySet().stream()
            .filter(een -> een.getKey().isGeheel() && een.getValue().aantal() >= 5)
            .map(Map.Entry::getValue)
            .toList();
    assertThat(large).hasSizeGreaterThan(30);
    assertThat(large.stream().filter(Getal::getoond)).hasSizeGreaterThan(large.size() * 3 / 4);
  }

  private static List<Feit> projectYears() {
    return Referentiejaar.lees("eerste-projectjaar.jsonl", "tweede-projectjaar.jsonl");
  }

  private static List<Publicatie> published(List<Feit> feiten, LocalDate begin, int quarters) {
    Kubus kubus = Kubus.van(feiten);
    Onderdrukking onderdrukking = new Onderdrukking(List.of());
    List<Publicatie> all = new ArrayList<>();
    Kwartaal kwartaal = Kwartaal.van(begin);
    for (int i = 0; i < quarters; i++) {
      all.add(onderdrukking.publiceer(kwartaal, Telbladen.van(kubus, kwartaal)));
      kwartaal = kwartaal.volgende();
    }
    return all;
  }

  private static Publicatie shown(Publicatie publicatie, Predicate<Getal> getoond) {
    SortedMap<Vakje, Getal> vakjes = new TreeMap<>();
    publicatie
        .vakjes()
        .forEach(
            (vakje, getal) -> vakjes.put(vakje, new Getal(getal.verdeling(), getoond.test(getal))));
    return new Publicatie(publicatie.kwartaal(), vakjes);
  }

  private static Attack attack(List<Publicatie> all) {
    Attack attack = new Attack();
    Publicatie before = null;
    for (Publicatie one : all) {
      String day = one.kwartaal().einde().toString();
      for (var cell : one.vakjes().entrySet()) {
        Vakje vakje = cell.getKey();
        if (!Afgeleid.isAnders(vakje)) {
          Cell seen = new Cell(day, vakje.telling(), vakje.per(), vakje.waarde());
          long truth = cell.getValue().aantal();
          attack.sees(seen, value(cell.getValue()), truth);
          if (Afgeleid.OPLOPEND.contains(vakje.telling()) && before != null) {
            attack.sees(
                seen.named(vakje.telling() + "/kwartaal"),
                added(value(before.van(vakje)), value(cell.getValue())),
                truth - before.van(vakje).aantal());
          }
        }
      }
      before = one;
    }
    return attack;
  }

  private static Long value(Getal getal) {
    return getal.getoond() ? Long.valueOf(getal.aantal()) : null;
  }

  private static Long added(Long before, Long now) {
    return before == null || now == null ? null : Long.valueOf(now - before);
  }
}
