package nl.praktijklerenplus.certification.traject;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

import nl.praktijklerenplus.certification.traject.Erkenningstraject.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.platform.testkit.Lifetime;
import nl.praktijklerenplus.platform.testkit.Step;

import static nl.praktijklerenplus.certification.traject.Trajectverhaal.*;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked or corrected, in whatever order and on whatever day. */
class ErkenningstrajectPropertyTest {

  private static final Map<String, List<?>> WAARDEN =
      Map.of(
          "werkproces", List.of(W1, W2, "x"),
          "werkprocessen", List.of(List.of(W1), List.of(W1, W2), List.of()));

  @Property
  void elke_reeks_opdrachten_en_correcties_houdt_de_regels(
      @ForAll("reeksen") List<Step<ErkenningstrajectCommand>> reeks) {
    var leven = new Lifetime<>(new ErkenningstrajectDecider(), TRAJECT, omgevingen(), WAARDEN);
    boolean gecorrigeerd = false;
    for (Step<ErkenningstrajectCommand> stap : reeks) {
      Erkenningstraject voor = leven.state();
      var kwam = leven.take(stap);
      gecorrigeerd |= kwam.corrected();
      if (leven.state() instanceof Bekend traject) {
        klopt(traject);
      }
      if (!kwam.events().isEmpty()) {
        nooitTerug(voor, (Bekend) leven.state());
      }
    }
    vaakGenoeg("erkend", leven.state() instanceof Bekend traject && traject.erkenningBehaald());
    vaakGenoeg("gecorrigeerd", gecorrigeerd);
  }

  private static void vaakGenoeg(String wat, boolean zo) {
    Statistics.label(wat)
        .collect(zo)
        .coverage(dekking -> dekking.check(true).count(aantal -> aantal > 20));
  }

  private static Lifetime.Surroundings<ErkenningstrajectCommand, Erkenningstraject, TrajectOmgeving>
      omgevingen() {
    return (_, _, luck) -> luck % 10 == 0 ? TrajectOmgeving.GEEN : GUNSTIG;
  }

  private static void klopt(Bekend traject) {
    assertThat(traject.werkprocessen()).containsAll(traject.dossier().behaald());
    if (traject.novaAangemeld()) {
      assertThat(traject.rmt()).isEqualTo(RmtStatus.AKKOORD);
    }
    if (traject.erkenningBehaald()) {
      assertThat(traject.novaAangemeld()).isTrue();
      assertThat(traject.dossier().ontbrekend()).isEmpty();
    }
    if (traject.praktijkverklaring() != Praktijkverklaring.GEEN) {
      assertThat(traject.erkenningBehaald()).isTrue();
    }
  }

  private static void nooitTerug(Erkenningstraject voor, Bekend na) {
    assertThat(voor).isNotInstanceOf(Gestopt.class);
    if (voor instanceof Bekend traject) {
      assertThat(na.dossier().behaald()).containsAll(traject.dossier().behaald());
      assertThat(na.dossier().opdrachten()).containsAll(traject.dossier().opdrachten());
      assertThat(na.erkenningBehaald() || !traject.erkenningBehaald()).isTrue();
    }
  }

  @Provide
  Arbitrary<List<Step<ErkenningstrajectCommand>>> reeksen() {
    return Step.sequences(commandos(), Step.days(4), 150);
  }

  private static Arbitrary<ErkenningstrajectCommand> commandos() {
    // Stopping is rare, so that many a sequence gets as far as the praktijkverklaring.
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(AlleCommandos.naDeStart().toList())),
        Tuple.of(8, Arbitraries.of(zonderStoppen())),
        Tuple.of(8, Arbitraries.of(vooruit())),
        Tuple.of(2, starten()),
        Tuple.of(4, oordelen()));
  }

  private static List<ErkenningstrajectCommand> vooruit() {
    return List.of(
        new RmtAanvragen(TRAJECT),
        new RmtAkkoordVastleggen(TRAJECT),
        new AanmeldenNova(TRAJECT),
        new ErkenningToekennen(TRAJECT));
  }

  private static List<ErkenningstrajectCommand> zonderStoppen() {
    return AlleCommandos.naDeStart()
        .filter(command -> !(command instanceof ErkenningstrajectStoppen))
        .toList();
  }

  private static Arbitrary<ErkenningstrajectStarten> starten() {
    return Arbitraries.of(W1, W2)
        .set()
        .map(set -> new ErkenningstrajectStarten(TRAJECT, STUDENT, "k", List.copyOf(set)));
  }

  private static Arbitrary<WerkprocesBeoordelen> oordelen() {
    return Combinators.combine(Arbitraries.of(W1, W2, "x"), Arbitraries.of(Oordeel.class))
        .as(ErkenningstrajectPropertyTest::beoordelen);
  }

  private static WerkprocesBeoordelen beoordelen(String werkproces, Oordeel oordeel) {
    return new WerkprocesBeoordelen(
        TRAJECT, werkproces, oordeel, Toetsvorm.GESPREK, Optional.empty(), Optional.empty());
  }
}
