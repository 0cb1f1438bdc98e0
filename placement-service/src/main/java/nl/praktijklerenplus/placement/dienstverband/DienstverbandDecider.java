package nl.praktijklerenplus.placement.dienstverband;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.placement.dienstverband.Dienstverband.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandCommand.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandWeigering.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** Decides about dienstverbanden and the nazorg that follows the first of them. */
public final class DienstverbandDecider
    implements Decider<
        DienstverbandCommand, Dienstverband, DienstverbandEvent, DienstverbandOmgeving> {

  @Override
  public Dienstverband initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<DienstverbandEvent> decide(
      DienstverbandCommand command,
      LocalDate datum,
      Dienstverband state,
      DienstverbandOmgeving known) {
    return switch (command) {
      case DienstverbandStarten starten -> starten(starten, datum, state, known);
      case DienstverbandBeeindigen(UUID dienstverband, RedenDienstverbandeinde reden) ->
          eigen(new DienstverbandBeeindigd(dienstverband, reden), datum, state);
      case NazorgcontactVastleggen nazorg -> nazorg(nazorg, datum, state, known);
    };
  }

  private Outcome<DienstverbandEvent> starten(
      DienstverbandStarten starten,
      LocalDate datum,
      Dienstverband state,
      DienstverbandOmgeving known) {
    return known
        .werkgeverCode()
        .<DienstverbandEvent>map(code -> gestart(starten, code))
        .map(
            event ->
                Outcome.unless(
                    refusal(new Fact<>(event, datum), state).or(() -> student(known)), event))
        .orElseGet(() -> Outcome.refused(new WerkgeverOnbekend()));
  }

  private static DienstverbandGestart gestart(DienstverbandStarten starten, String code) {
    return new DienstverbandGestart(
        starten.dienstverband(),
        starten.student(),
        starten.werkgever(),
        code,
        starten.soort(),
        starten.contract(),
        starten.urenPerWeek());
  }

  private static Optional<DienstverbandWeigering> student(DienstverbandOmgeving known) {
    return als(!known.studentBekend(), new StudentOnbekend())
        .or(() -> als(known.studentInDienst(), new StudentAlInDienst()));
  }

  private Outcome<DienstverbandEvent> nazorg(
      NazorgcontactVastleggen nazorg,
      LocalDate datum,
      Dienstverband state,
      DienstverbandOmgeving known) {
    if (!known.studentBekend()) {
      return Outcome.refused(new StudentOnbekend());
    }
    return known
        .eersteDienstverband()
        .map(eerste -> new NazorgcontactGevoerd(eerste, nazorg.student(), nazorg.door()))
        .map(event -> eigen(event, datum, state))
        .orElseGet(() -> Outcome.refused(new NooitInDienst()));
  }

  private Outcome<DienstverbandEvent> eigen(
      DienstverbandEvent event, LocalDate datum, Dienstverband state) {
    return Outcome.unless(refusal(new Fact<>(event, datum), state), event);
  }

  private static Optional<DienstverbandWeigering> als(
      boolean zo, DienstverbandWeigering weigering) {
    return zo ? Optional.of(weigering) : Optional.empty();
  }

  @Override
  public Optional<DienstverbandWeigering> refusal(
      Fact<DienstverbandEvent> fact, Dienstverband state) {
    return Dienstverbandregels.weigering(fact, state);
  }

  @Override
  public Dienstverband evolve(Dienstverband state, Fact<DienstverbandEvent> fact) {
    return switch (fact.event()) {
      case DienstverbandGestart gestart when state instanceof Onbekend ->
          new Lopend(Dienstverbandgegevens.van(gestart, fact.datum()));
      case DienstverbandBeeindigd _ when state instanceof Lopend(var gegevens) ->
          new Beeindigd(gegevens, fact.datum());
      case NazorgcontactGevoerd _ when state instanceof Bekend -> state;
      case DienstverbandGestart _, DienstverbandBeeindigd _, NazorgcontactGevoerd _ ->
          throw new CorruptStream(state, fact.event());
    };
  }
}
