package nl.praktijklerenplus.intake.student;

import java.time.Duration;
import java.time.Instant;
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

import nl.praktijklerenplus.intake.student.Student.*;
import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentEvent.InzageVerleend;
import nl.praktijklerenplus.intake.student.StudentEvent.KandidaatAangemeld;
import nl.praktijklerenplus.intake.student.StudentEvent.MetingVastgelegd;
import nl.praktijklerenplus.intake.student.StudentEvent.NoodtoegangGenomen;
import nl.praktijklerenplus.intake.student.StudentEvent.PersoonsgegevensGewijzigd;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentIngestroomd;
import nl.praktijklerenplus.intake.student.StudentEvent.StudentOvergedragen;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Recorded;
import nl.praktijklerenplus.platform.testkit.Lifetime;
import nl.praktijklerenplus.platform.testkit.Step;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked or corrected, in whatever order and on whatever day. */
class StudentDeciderPropertyTest {

  private static final StudentDecider DECIDER = new StudentDecider();
  private static final StudentOmgeving OMGEVING =
      new StudentOmgeving(false, Instant.parse("2022-09-05T10:00:00Z"));
  private static final Map<String, List<?>> WAARDEN =
      Map.of("hulpvragen", List.of(List.of(), List.of(Hulpvraag.ZORG)));

  @Property
  void elke_reeks_opdrachten_en_correcties_houdt_de_regels(
      @ForAll("reeksen") List<Step<StudentCommand>> reeks) {
    var leven = new Lifetime<>(DECIDER, STUDENT, (_, _, _) -> OMGEVING, WAARDEN);
    boolean gecorrigeerd = false;
    for (Step<StudentCommand> stap : reeks) {
      Student voor = leven.state();
      gecorrigeerd |= leven.take(stap).corrected();
      instroomRustOpAdviesStarten(leven.history());
      wieInstroomdeBlijftIngestroomd(voor, leven.state());
      watVergetenIsBlijftVergeten(voor, leven.state());
      waarnemingenVeranderenDeToestandNiet(leven.history());
      wieHetLaatstWerdVerteldIsThuis(leven);
    }
    vaakGenoeg("ingestroomd", bekend(leven.state()) instanceof Ingestroomd);
    vaakGenoeg("vergeten", leven.state() instanceof Vergeten);
    vaakGenoeg("gecorrigeerd", gecorrigeerd);
  }

  private static void vaakGenoeg(String wat, boolean zo) {
    Statistics.label(wat)
        .collect(zo)
        .coverage(dekking -> dekking.check(true).count(aantal -> aantal > 20));
  }

  private static void instroomRustOpAdviesStarten(History<StudentEvent> history) {
    for (int i = 0; i < history.events().size(); i++) {
      if (history.events().get(i).fact().event() instanceof StudentIngestroomd) {
        assertThat(bekend(history.foldTo(DECIDER, i)))
            .isInstanceOfSatisfying(
                Kandidaat.class,
                kandidaat ->
                    assertThat(kandidaat.laatsteIntake().map(Intake::advies))
                        .contains(Advies.STARTEN));
      }
    }
  }

  private static void wieInstroomdeBlijftIngestroomd(Student voor, Student na) {
    if (bekend(voor) instanceof Ingestroomd) {
      assertThat(bekend(na)).isInstanceOf(Ingestroomd.class);
    }
  }

  /** Of the latest day, and of that what was recorded last: as every figure counts it. */
  private static void wieHetLaatstWerdVerteldIsThuis(
      Lifetime<StudentCommand, Student, StudentEvent, StudentOmgeving> leven) {
    leven.history().events().stream()
        .map(Recorded::fact)
        .filter(fact -> organisatie(fact.event()).isPresent())
        .reduce((een, ander) -> ander.datum().isBefore(een.datum()) ? een : ander)
        .ifPresent(
            laatst ->
                assertThat(((Bekend) bekend(leven.state())).organisatie())
                    .isEqualTo(organisatie(laatst.event()).orElseThrow()));
  }

  private static Optional<String> organisatie(StudentEvent event) {
    return Optional.ofNullable(
        switch (event) {
          case KandidaatAangemeld aanmelding -> aanmelding.organisatie();
          case StudentIngestroomd instroom -> instroom.organisatie();
          case StudentOvergedragen overdracht -> overdracht.naar();
          case StudentEvent _ -> null;
        });
  }

  private static void watVergetenIsBlijftVergeten(Student voor, Student na) {
    if (voor instanceof Vergeten) {
      assertThat(na).isInstanceOf(Vergeten.class);
    }
  }

  private static void waarnemingenVeranderenDeToestandNiet(History<StudentEvent> history) {
    Student zonder = DECIDER.initial();
    for (Fact<StudentEvent> fact : history.events().stream().map(Recorded::fact).toList()) {
      boolean overslaan =
          fact.event() instanceof MetingVastgelegd
              || fact.event() instanceof PersoonsgegevensGewijzigd
              || fact.event() instanceof InzageVerleend
              || fact.event() instanceof NoodtoegangGenomen
              || fact.event() instanceof StudentEvent.StudentVergeten;
      zonder = overslaan ? zonder : DECIDER.evolve(zonder, fact);
    }
    assertThat(bekend(history.fold(DECIDER))).isEqualTo(zonder);
  }

  private static Student bekend(Student student) {
    return student instanceof Vergeten(Bekend toen) ? toen : student;
  }

  @Provide
  Arbitrary<List<Step<StudentCommand>>> reeksen() {
    return Step.sequences(
        Arbitraries.frequencyOf(
            Tuple.of(20, wegen()),
            Tuple.of(10, naarBinnen()),
            Tuple.of(1, Arbitraries.of(Grond.class).map(g -> new StudentVergeten(STUDENT, g)))),
        Step.days(6),
        60);
  }

  /** Of all that can be asked few would come in by chance. */
  private static Arbitrary<StudentCommand> naarBinnen() {
    return Arbitraries.oneOf(
        Arbitraries.just(
            new KandidaatAanmelden(
                STUDENT, "w", Doorverwijzer.JOBCOACH, Doelgroep.ANDERS, Optional.empty())),
        Arbitraries.just(gesprek(List.of(Hulpvraag.ZORG), Advies.STARTEN)),
        Arbitraries.just(new StudentInstromen(STUDENT, "p", "GROEN")));
  }

  private static Arbitrary<StudentCommand> wegen() {
    return Arbitraries.oneOf(
        Arbitraries.of(Doorverwijzer.class)
            .map(d -> new KandidaatAanmelden(STUDENT, "w", d, Doelgroep.ANDERS, Optional.empty())),
        Arbitraries.just(new PersoonsgegevensWijzigen(STUDENT, new Persoonsgegeven<>(null))),
        gesprekken(),
        Combinators.combine(Arbitraries.of("w", "p", "z"), Arbitraries.of(true, true, false))
            .as((naar, toestemming) -> new StudentOverdragen(STUDENT, naar, toestemming)),
        Arbitraries.integers()
            .between(-1, 9)
            .map(n -> new InzageVerlenen(STUDENT, "z", Lifetime.FIRST_DAY.plusDays(n))),
        Arbitraries.integers()
            .between(0, 4)
            .map(n -> OMGEVING.moment().plus(Duration.ofHours(n)))
            .optional()
            .map(tot -> new NoodtoegangNemen(STUDENT, Noodreden.CRISIS, tot)),
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
        .as(StudentDeciderPropertyTest::gesprek);
  }

  private static IntakegesprekVoeren gesprek(List<Hulpvraag> hulpvragen, Advies advies) {
    return new IntakegesprekVoeren(
        STUDENT,
        "JOBCOACH",
        hulpvragen,
        Ondersteuning.BREDER,
        Optional.empty(),
        true,
        advies,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
