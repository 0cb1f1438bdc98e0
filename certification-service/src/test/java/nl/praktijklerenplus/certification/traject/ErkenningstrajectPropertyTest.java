package nl.praktijklerenplus.certification.traject;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

import nl.praktijklerenplus.certification.traject.Erkenningstraject.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome.Accepted;
import nl.praktijklerenplus.platform.kernel.Outcome.Refused;
import nl.praktijklerenplus.platform.kernel.StateChange;

import static nl.praktijklerenplus.certification.traject.Trajectverhaal.*;
import static org.assertj.core.api.Assertions.assertThat;

class ErkenningstrajectPropertyTest {

  private record Vraag(ErkenningstrajectCommand command, TrajectOmgeving omgeving) {}

  private final ErkenningstrajectDecider decider = new ErkenningstrajectDecider();

  @Property
  void elke_reeks_commandos_houdt_de_regels(@ForAll("reeksen") List<Vraag> reeks) {
    Erkenningstraject state = decider.initial();
    for (Vraag vraag : reeks) {
      state = stap(state, vraag);
    }
    Statistics.label("erkend")
        .collect(state instanceof Bekend traject && traject.erkenningBehaald())
        .coverage(dekking -> dekking.check(true).count(aantal -> aantal > 20));
  }

  private Erkenningstraject stap(Erkenningstraject state, Vraag vraag) {
    return switch (decider.decide(vraag.command(), DAG, state, vraag.omgeving())) {
      case Refused<ErkenningstrajectEvent>(var reden) -> {
        assertThat(reden.detail()).isNotBlank();
        yield state;
      }
      case Accepted<ErkenningstrajectEvent>(var events) -> volg(state, vraag, events);
    };
  }

  private Erkenningstraject volg(
      Erkenningstraject state, Vraag vraag, List<ErkenningstrajectEvent> events) {
    Erkenningstraject na = state;
    for (ErkenningstrajectEvent event : events) {
      Fact<ErkenningstrajectEvent> fact = new Fact<>(event, DAG);
      assertThat(decider.refusal(fact, na)).isEmpty();
      na = decider.evolve(na, fact);
      assertThat(event.stream()).isEqualTo(vraag.command().stream());
    }
    if (events.stream().anyMatch(StateChange.class::isInstance)) {
      assertThat(decider.decide(vraag.command(), DAG, na, vraag.omgeving()))
          .isInstanceOf(Refused.class);
    }
    klopt((Bekend) na);
    nooitTerug(state, (Bekend) na);
    return na;
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
  Arbitrary<List<Vraag>> reeksen() {
    Arbitrary<TrajectOmgeving> omgevingen =
        Arbitraries.frequency(Tuple.of(9, GUNSTIG), Tuple.of(1, TrajectOmgeving.GEEN));
    return Combinators.combine(commandos(), omgevingen)
        .as(Vraag::new)
        .list()
        .ofMaxSize(150)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<ErkenningstrajectCommand> commandos() {
    // Stopping is rare, so that many a sequence gets as far as the praktijkverklaring.
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(AlleCommandos.naDeStart().toList())),
        Tuple.of(12, Arbitraries.of(zonderStoppen())),
        Tuple.of(2, starten()),
        Tuple.of(4, oordelen()));
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
