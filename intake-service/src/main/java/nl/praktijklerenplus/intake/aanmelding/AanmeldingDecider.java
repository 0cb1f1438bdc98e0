package nl.praktijklerenplus.intake.aanmelding;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.intake.aanmelding.Aanmelding.Beantwoord;
import nl.praktijklerenplus.intake.aanmelding.Aanmelding.Onbeantwoord;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand.AanmeldingAanvaarden;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand.AanmeldingWeigeren;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingEvent.AanmeldingAanvaard;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingEvent.AanmeldingGeweigerd;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Refusal;

/** One answer an aanmelding: whoever answers again changes nothing. */
public final class AanmeldingDecider
    implements Decider<AanmeldingCommand, Aanmelding, AanmeldingEvent, NoContext> {

  @Override
  public Aanmelding initial() {
    return new Onbeantwoord();
  }

  @Override
  public Outcome<AanmeldingEvent> decide(
      AanmeldingCommand command, LocalDate datum, Aanmelding state, NoContext known) {
    return switch (state) {
      case Onbeantwoord _ -> Outcome.accepted(event(command));
      case Beantwoord _ -> Outcome.accepted();
    };
  }

  private static AanmeldingEvent event(AanmeldingCommand command) {
    return switch (command) {
      case AanmeldingAanvaarden(var id, var verzoek, var organisatie, var plaats, var student) ->
          new AanmeldingAanvaard(id, verzoek, organisatie, plaats, student);
      case AanmeldingWeigeren(
              var id,
              var verzoek,
              var organisatie,
              var plaats,
              var grond,
              var velden) ->
          new AanmeldingGeweigerd(id, verzoek, organisatie, plaats, grond, velden);
    };
  }

  @Override
  public Optional<Refusal> refusal(Fact<AanmeldingEvent> fact, Aanmelding state) {
    return Optional.empty();
  }

  @Override
  public Aanmelding evolve(Aanmelding state, Fact<AanmeldingEvent> fact) {
    return switch (state) {
      case Onbeantwoord _ -> new Beantwoord();
      case Beantwoord _ -> throw new CorruptStream(state, fact.event());
    };
  }
}
