package nl.praktijklerenplus.placement.stage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.testkit.Lifetime;
import nl.praktijklerenplus.platform.testkit.Step;

import static nl.praktijklerenplus.placement.stage.Stagevoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is asked, in whatever order. */
class StagePropertiesTest {

  private static final StageOmgeving TE_VROEG =
      Stagevoorbeelden.omgeving(student(StudentToestand.KANDIDAAT), VRIJE_PLEK);
  private static final StageOmgeving PLEK_BEZET =
      Stagevoorbeelden.omgeving(ACTIEVE_STUDENT, plek(false, true, GISTEREN));
  private static final Arbitrary<BigDecimal> UREN_PER_WEEK = Arbitraries.of(UREN, BigDecimal.ZERO);

  private static final List<StageOmgeving> OMGEVINGEN =
      List.of(RUIM_BAAN, StageOmgeving.GEEN, TE_VROEG, PLEK_BEZET, StageOmgeving.knelpunt(true));

  @Property
  void een_stage_leeft_door_elke_reeks_en_komt_na_haar_einde_niet_terug(
      @ForAll("stappen") List<Step<StageCommand>> stappen) {
    var leven =
        new Lifetime<>(
            DECIDER,
            STAGE,
            (StageCommand _, Stage _, int luck) -> OMGEVINGEN.get(luck % OMGEVINGEN.size()),
            Map.of("urenPerWeek", List.of(UREN, BigDecimal.ZERO)));
    for (Step<StageCommand> stap : stappen) {
      boolean voorbij = leven.state() instanceof Stage.Voorbij;
      leven.take(stap);
      assertThat(!voorbij || leven.state() instanceof Stage.Voorbij).isTrue();
      eenKnelpuntIsOpenOfOpgelost(leven.state());
    }
  }

  private static void eenKnelpuntIsOpenOfOpgelost(Stage stage) {
    if (stage instanceof Stage.Bekend bekend) {
      assertThat(bekend.knelpunten().open()).noneMatch(bekend.knelpunten().opgelost()::contains);
    }
  }

  @Property
  void student_en_plek_hebben_nooit_twee_stages_tegelijk(
      @ForAll("reeksen") List<StageCommand> reeks) {
    Map<UUID, Stage> stages = new HashMap<>();
    for (StageCommand command : reeks) {
      Stage stage = stages.getOrDefault(command.stage(), onbekend());
      if (besluit(command, stage, omgeving(command, stages))
          instanceof Outcome.Accepted<StageEvent>(List<StageEvent> events)) {
        events.forEach(event -> stages.compute(event.stage(), (_, was) -> daarna(was, event)));
      }
      assertThat(open(stages, Stagegegevens::student)).doesNotHaveDuplicates();
      assertThat(open(stages, Stagegegevens::leerwerkplek)).doesNotHaveDuplicates();
    }
  }

  private static Stage daarna(Stage was, StageEvent event) {
    return DECIDER.evolve(was == null ? onbekend() : was, new Fact<>(event, VANDAAG));
  }

  /** Tells the context as the service must: a wissel's own old stage holds nothing. */
  private static StageOmgeving omgeving(StageCommand command, Map<UUID, Stage> stages) {
    return switch (command) {
      case StageStarten starten ->
          omgeving(starten.student(), starten.leerwerkplek(), starten.stage(), stages);
      case StageWisselen wisselen -> {
        Map<UUID, Stage> andere = new HashMap<>(stages);
        UUID student =
            andere.remove(wisselen.stage()) instanceof Stage.Bekend oud
                ? oud.gegevens().student()
                : STUDENT;
        yield omgeving(student, wisselen.leerwerkplek(), wisselen.nieuweStage(), andere);
      }
      case StagebezoekAfleggen _,
          LeerprocesAanpassen _,
          KnelpuntMelden _,
          KnelpuntOplossen _,
          StageBeeindigen _,
          StageAfronden _,
          StageOnderbreken _,
          StageHervatten _ ->
          StageOmgeving.GEEN;
    };
  }

  private static StageOmgeving omgeving(
      UUID student, UUID plek, UUID nieuweStage, Map<UUID, Stage> stages) {
    boolean bezet = open(stages, Stagegegevens::leerwerkplek).contains(plek);
    return new StageOmgeving(
        Optional.of(ACTIEVE_STUDENT),
        open(stages, Stagegegevens::student).contains(student),
        Optional.of(plek(false, bezet, GISTEREN)),
        true,
        stages.containsKey(nieuweStage));
  }

  private static List<UUID> open(Map<UUID, Stage> stages, Function<Stagegegevens, UUID> wat) {
    return stages.values().stream()
        .filter(Stage.Open.class::isInstance)
        .map(stage -> wat.apply(((Stage.Open) stage).gegevens()))
        .collect(Collectors.toList());
  }

  @Provide
  Arbitrary<List<Step<StageCommand>>> stappen() {
    return Step.sequences(opdracht(Arbitraries.just(STAGE)), Step.days(6), 30);
  }

  @Provide
  Arbitrary<List<StageCommand>> reeksen() {
    return opdracht(een(1)).list().ofMaxSize(30);
  }

  private static Arbitrary<StageCommand> opdracht(Arbitrary<UUID> stage) {
    return Arbitraries.oneOf(
        Combinators.combine(stage, een(2), een(3), UREN_PER_WEEK)
            .as((s, wie, plek, uren) -> new StageStarten(s, wie, plek, Optional.empty(), uren)),
        Combinators.combine(stage, een(1), een(3), UREN_PER_WEEK)
            .as(
                (s, nieuw, plek, uren) ->
                    new StageWisselen(s, nieuw, plek, Optional.empty(), uren)),
        Combinators.combine(stage, een(6))
            .as((s, wat) -> new KnelpuntMelden(s, wat, SoortKnelpunt.WERK, Optional.empty())),
        Combinators.combine(stage, een(6))
            .as((s, wat) -> new KnelpuntOplossen(s, wat, Oplosser.WERKDAG)),
        stage.map(s -> new StageBeeindigen(s, RedenStageeinde.STUDENT)),
        stage.map(s -> new StageAfronden(s, Vervolg.JOBCOACHING, Optional.empty())),
        stage.map(StageOnderbreken::new),
        stage.map(StageHervatten::new),
        stage.map(s -> new StagebezoekAfleggen(s, "JOBCOACH")),
        stage.map(s -> new LeerprocesAanpassen(s, SoortAanpassing.TAKEN)));
  }

  private static Arbitrary<UUID> een(int soort) {
    return Arbitraries.longs().between(1, 3).map(nummer -> new UUID(soort, nummer));
  }
}
