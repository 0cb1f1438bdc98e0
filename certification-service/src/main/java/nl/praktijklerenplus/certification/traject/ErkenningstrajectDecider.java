package nl.praktijklerenplus.certification.traject;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.certification.traject.Erkenningstraject.Onbekend;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent.*;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** Decides by {@link Trajectregels} on its own past and {@link Omgevingsregels} on the rest. */
public final class ErkenningstrajectDecider
    implements Decider<
        ErkenningstrajectCommand, Erkenningstraject, ErkenningstrajectEvent, TrajectOmgeving> {

  @Override
  public Erkenningstraject initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<ErkenningstrajectEvent> decide(
      ErkenningstrajectCommand command,
      LocalDate datum,
      Erkenningstraject state,
      TrajectOmgeving known) {
    ErkenningstrajectEvent event = event(command);
    return Outcome.unless(
        refusal(new Fact<>(event, datum), state)
            .or(() -> new Omgevingsregels(known, datum).weigering(command)),
        event);
  }

  private static ErkenningstrajectEvent event(ErkenningstrajectCommand command) {
    return switch (command) {
      case ErkenningstrajectStarten(var traject, var student, var kwalificatie, var gekozen) ->
          new ErkenningstrajectGestart(traject, student, kwalificatie, gekozen);
      case OpdrachtAfronden(var traject, var opdracht, var leerdoelen) ->
          new OpdrachtAfgerond(traject, opdracht, leerdoelen);
      case WerkprocesBeoordelen(
              var traject,
              var werkproces,
              var oordeel,
              var vorm,
              var door,
              var stage) ->
          new WerkprocesBeoordeeld(traject, werkproces, oordeel, vorm, door, stage);
      case RmtAanvragen(var traject) -> new RmtAanvraagIngediend(traject);
      case RmtAkkoordVastleggen(var traject) -> new RmtAkkoordGegeven(traject);
      case RmtAfwijzen(var traject, var toelichting) ->
          new RmtAanvraagAfgewezen(traject, toelichting);
      case AanmeldenNova(var traject) -> new AanmeldingNova(traject);
      case ErkenningToekennen(var traject) -> new ErkenningBehaald(traject);
      case PraktijkverklaringUitreiken(var traject) -> new PraktijkverklaringUitgereikt(traject);
      case PraktijkverklaringIntrekken(var traject, var reden) ->
          new PraktijkverklaringIngetrokken(traject, reden);
      case ErkenningstrajectStoppen(var traject, var reden) ->
          new ErkenningstrajectGestopt(traject, reden);
    };
  }

  @Override
  public Optional<ErkenningstrajectWeigering> refusal(
      Fact<ErkenningstrajectEvent> fact, Erkenningstraject state) {
    return Trajectregels.weigering(fact.event(), state);
  }

  @Override
  public Erkenningstraject evolve(Erkenningstraject state, Fact<ErkenningstrajectEvent> fact) {
    return Trajectverloop.na(state, fact.event());
  }
}
