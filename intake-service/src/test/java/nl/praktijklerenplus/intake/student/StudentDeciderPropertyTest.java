package nl.praktijklerenplus.intake.student;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;

import nl.praktijklerenplus.intake.student.Student.Bekend;
import nl.praktijklerenplus.intake.student.Student.Ingestroomd;
import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentIngestroomd;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Outcome.Accepted;
import nl.praktijklerenplus.platform.kernel.Outcome.Refused;
import nl.praktijklerenplus.platform.kernel.StateChange;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.EERSTE_DAG;
import static nl.praktijklerenplus.intake.student.StudentVerhaal.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

class StudentDeciderPropertyTest {

  private final StudentDecider decider = new StudentDecider();

  @Property
  void elke_reeks_commandos_houdt_de_regels(@ForAll("reeksen") List<StudentCommand> reeks) {
    Student state = decider.initial();
    for (StudentCommand command : reeks) {
      state = stap(state, command);
    }
    Statistics.label("ingestroomd")
        .collect(state instanceof Ingestroomd)
        .coverage(dekking -> dekking.check(true).count(aantal -> aantal > 20));
  }

  private Student stap(Student state, StudentCommand command) {
    return switch (decide(state, command)) {
      case Refused<StudentEvent>(var reden) -> {
        assertThat(reden.detail()).isNotBlank();
        yield state;
      }
      case Accepted<StudentEvent>(var events) -> volg(state, command, events);
    };
  }

  private Student volg(Student state, StudentCommand command, List<StudentEvent> events) {
    Student na = state;
    for (StudentEvent event : events) {
      Fact<StudentEvent> fact = new Fact<>(event, EERSTE_DAG);
      assertThat(decider.refusal(fact, na)).isEmpty();
      instroomRustOpAdviesStarten(event, na);
      na = decider.evolve(na, fact);
      assertThat(event.stream()).isEqualTo(command.stream());
    }
    if (events.stream().anyMatch(StateChange.class::isInstance)) {
      herhalingGeeftNiets(na, command);
    }
    wieInstroomdeBlijftIngestroomd(state, na);
    return na;
  }

  private void herhalingGeeftNiets(Student state, StudentCommand command) {
    assertThat(decide(state, command)).isInstanceOf(Refused.class);
  }

  private void instroomRustOpAdviesStarten(StudentEvent event, Student voor) {
    if (event instanceof StudentIngestroomd) {
      assertThat(((Student.Kandidaat) voor).laatsteIntake().map(Intake::advies))
          .contains(Advies.STARTEN);
    }
  }

  private void wieInstroomdeBlijftIngestroomd(Student voor, Student na) {
    assertThat(na).isInstanceOf(voor instanceof Ingestroomd ? Ingestroomd.class : Bekend.class);
  }

  private Outcome<StudentEvent> decide(Student state, StudentCommand command) {
    return decider.decide(command, EERSTE_DAG, state, new NoContext());
  }

  @Provide
  Arbitrary<List<StudentCommand>> reeksen() {
    return commandos().list().ofMaxSize(60).withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<StudentCommand> commandos() {
    return Arbitraries.oneOf(
        Arbitraries.of(Doorverwijzer.class)
            .map(d -> new KandidaatAanmelden(STUDENT, "w", d, Doelgroep.ANDERS, Optional.empty())),
        gesprekken(),
        Arbitraries.of(Afsluitreden.class).map(r -> new KandidaatAfsluiten(STUDENT, r)),
        Arbitraries.just(new StudentInstromen(STUDENT, "p", "GROEN")),
        Arbitraries.of(Reden.class)
            .map(r -> new TrajectPauzeren(STUDENT, r, Optional.empty(), Optional.empty())),
        Arbitraries.just(new TrajectHervatten(STUDENT)),
        Arbitraries.of(Reden.class).map(r -> new UitvalVastleggen(STUDENT, r, Optional.empty())),
        Arbitraries.just(new TerugkeerVastleggen(STUDENT)),
        Combinators.combine(
                Arbitraries.of(Instrument.class), Arbitraries.integers().between(-1, 12))
            .as((instrument, score) -> new MetingVastleggen(STUDENT, instrument, score)),
        Arbitraries.just(new TrajectAfronden(STUDENT)));
  }

  private static Arbitrary<IntakegesprekVoeren> gesprekken() {
    return Combinators.combine(
            Arbitraries.of(Hulpvraag.class).list().ofMaxSize(3), Arbitraries.of(Advies.class))
        .as(
            (hulpvragen, advies) ->
                new IntakegesprekVoeren(
                    STUDENT,
                    "JOBCOACH",
                    hulpvragen,
                    Ondersteuning.BREDER,
                    Optional.empty(),
                    true,
                    advies,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
  }
}
