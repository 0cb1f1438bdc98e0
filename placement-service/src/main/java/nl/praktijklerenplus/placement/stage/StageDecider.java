package nl.praktijklerenplus.placement.stage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.placement.stage.Stage.*;
import nl.praktijklerenplus.placement.stage.StageCommand.*;
import nl.praktijklerenplus.placement.stage.StageEvent.*;
import nl.praktijklerenplus.placement.stage.StageWeigering.*;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** Decides about stages by {@link Stageregels} and, for a new one, {@link Startregels}. */
public final class StageDecider implements Decider<StageCommand, Stage, StageEvent, StageOmgeving> {

  @Override
  public Stage initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<StageEvent> decide(
      StageCommand command, LocalDate datum, Stage state, StageOmgeving known) {
    return switch (command) {
      case StageStarten starten -> starten(starten, datum, state, known);
      case StageWisselen wisselen -> wisselen(wisselen, datum, state, known);
      case StagebezoekAfleggen(UUID stage, String door) ->
          eigen(new StagebezoekAfgelegd(stage, door), state);
      case LeerprocesAanpassen(UUID stage, SoortAanpassing soort) ->
          eigen(new LeerprocesAangepast(stage, soort), state);
      case KnelpuntMelden melden -> melden(melden, state, known);
      case KnelpuntOplossen(UUID stage, UUID knelpunt, Oplosser door) ->
          eigen(new KnelpuntOpgelost(stage, knelpunt, door), state);
      case StageBeeindigen(UUID stage, RedenStageeinde reden) ->
          eigen(new StageBeeindigd(stage, reden), state);
      case StageAfronden(UUID stage, Vervolg vervolg, var evaluatie) ->
          eigen(new StageAfgerond(stage, vervolg, evaluatie), state);
      case StageOnderbreken(UUID stage) -> eigen(new StageOnderbroken(stage), state);
      case StageHervatten(UUID stage) -> eigen(new StageHervat(stage), state);
    };
  }

  @Override
  public Optional<StageWeigering> refusal(Fact<StageEvent> fact, Stage state) {
    return Stageregels.weigering(fact.event(), state);
  }

  @Override
  public Stage evolve(Stage state, Fact<StageEvent> fact) {
    return Stageverloop.na(state, fact);
  }

  /** For what the stage's own past decides. */
  private static Outcome<StageEvent> eigen(StageEvent event, Stage state) {
    return Outcome.unless(Stageregels.weigering(event, state), event);
  }

  private static Outcome<StageEvent> melden(
      KnelpuntMelden melden, Stage state, StageOmgeving known) {
    StageEvent gemeld =
        new KnelpuntGemeld(melden.stage(), melden.knelpunt(), melden.soort(), melden.toelichting());
    return Outcome.unless(
        Stageregels.weigering(gemeld, state).or(() -> knelpuntElders(known)), gemeld);
  }

  private static Optional<StageWeigering> knelpuntElders(StageOmgeving known) {
    return known.knelpuntElders() ? Optional.of(new KnelpuntAlBekend()) : Optional.empty();
  }

  private static Outcome<StageEvent> starten(
      StageStarten starten, LocalDate datum, Stage state, StageOmgeving known) {
    return known
        .plek()
        .map(plek -> gestart(starten, plek))
        .map(
            gestart ->
                Outcome.<StageEvent>unless(
                    Stageregels.weigering(gestart, state)
                        .or(() -> Startregels.weigering(datum, known)),
                    gestart))
        .orElseGet(() -> Outcome.refused(new LeerwerkplekOnbekend()));
  }

  private Outcome<StageEvent> wisselen(
      StageWisselen wisselen, LocalDate datum, Stage state, StageOmgeving known) {
    return switch (state) {
      case Onbekend _ -> Outcome.refused(new StageOnbekend());
      case Bekend oud ->
          known
              .plek()
              .map(plek -> gestart(nieuweStage(wisselen, oud), plek))
              .map(gestart -> wisselen(wisselen, gestart, datum, oud, known))
              .orElseGet(() -> Outcome.refused(new LeerwerkplekOnbekend()));
    };
  }

  private Outcome<StageEvent> wisselen(
      StageWisselen wisselen,
      StageGestart gestart,
      LocalDate datum,
      Bekend oud,
      StageOmgeving known) {
    StageEvent einde = new StageBeeindigd(wisselen.stage(), RedenStageeinde.WISSEL);
    Optional<StageWeigering> weigering =
        Stageregels.weigering(einde, oud)
            .or(() -> identiteitBezet(wisselen, known))
            .or(() -> Stageregels.weigering(gestart, initial()))
            .or(() -> Startregels.weigering(datum, known));
    return Outcome.unless(weigering, einde, gestart);
  }

  private static Optional<StageWeigering> identiteitBezet(
      StageWisselen wisselen, StageOmgeving known) {
    boolean bezet = known.nieuweStageBekend() || wisselen.nieuweStage().equals(wisselen.stage());
    return bezet ? Optional.of(new StageAlBekend()) : Optional.empty();
  }

  /** A wissel begins its new stage as StageStarten would, for the student of the old one. */
  private static StageStarten nieuweStage(StageWisselen wisselen, Bekend oud) {
    return new StageStarten(
        wisselen.nieuweStage(),
        oud.gegevens().student(),
        wisselen.leerwerkplek(),
        wisselen.leermeester(),
        wisselen.urenPerWeek());
  }

  private static StageGestart gestart(StageStarten starten, PlekBeeld plek) {
    return new StageGestart(
        starten.stage(),
        starten.student(),
        starten.leerwerkplek(),
        plek.werkgever(),
        plek.werkgeverCode(),
        starten.leermeester(),
        starten.urenPerWeek());
  }
}
