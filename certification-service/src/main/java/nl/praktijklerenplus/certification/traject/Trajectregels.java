package nl.praktijklerenplus.certification.traject;

import java.util.Optional;
import java.util.Set;

import nl.praktijklerenplus.certification.traject.Erkenningstraject.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectWeigering.*;

/** Per event: when the traject's own past allows it. */
final class Trajectregels {

  private Trajectregels() {}

  static Optional<ErkenningstrajectWeigering> weigering(
      ErkenningstrajectEvent event, Erkenningstraject state) {
    return switch (state) {
      case Onbekend _ -> eerste(event);
      case Lopend traject -> volgende(event, traject);
      case Gestopt _ -> Optional.of(gestopt(event));
    };
  }

  private static Optional<ErkenningstrajectWeigering> eerste(ErkenningstrajectEvent event) {
    return event instanceof ErkenningstrajectGestart gestart
        ? als(gestart.werkprocessen().isEmpty(), new WerkprocessenOntbreken())
        : Optional.of(new ErkenningstrajectOnbekend());
  }

  private static ErkenningstrajectWeigering gestopt(ErkenningstrajectEvent event) {
    return event instanceof ErkenningstrajectGestart
        ? new ErkenningstrajectAlBekend()
        : new TrajectAlGestopt();
  }

  private static Optional<ErkenningstrajectWeigering> volgende(
      ErkenningstrajectEvent event, Lopend traject) {
    return switch (event) {
      case ErkenningstrajectGestart _ -> Optional.of(new ErkenningstrajectAlBekend());
      case OpdrachtAfgerond opdracht -> opdracht(opdracht, traject.dossier());
      case WerkprocesBeoordeeld oordeel ->
          als(
              !traject.werkprocessen().contains(oordeel.werkproces()),
              new WerkprocesNietGekozen(oordeel.werkproces()));
      case RmtAanvraagIngediend _ ->
          als(traject instanceof Ingediend, new RmtAanvraagLoopt())
              .or(() -> als(!(traject instanceof Aanvraagbaar), new RmtAkkoordAlGegeven()));
      case RmtAkkoordGegeven _ -> inBehandeling(traject);
      case RmtAanvraagAfgewezen _ -> inBehandeling(traject);
      case AanmeldingNova _ ->
          als(traject instanceof BijNova, new AlAangemeldBijNova())
              .or(() -> als(!(traject instanceof Akkoord), new GeenRmtAkkoord()));
      case ErkenningBehaald _ -> erkenning(traject);
      case PraktijkverklaringUitgereikt _ ->
          als(!(traject instanceof Erkend), new ErkenningNietBehaald())
              .or(() -> als(traject instanceof Uitgereikt, new PraktijkverklaringAlUitgereikt()));
      case PraktijkverklaringIngetrokken _ ->
          als(!(traject instanceof Uitgereikt), new GeenPraktijkverklaring());
      case ErkenningstrajectGestopt _ -> Optional.empty();
    };
  }

  private static Optional<ErkenningstrajectWeigering> opdracht(
      OpdrachtAfgerond opdracht, Dossier dossier) {
    return als(opdracht.leerdoelen() < 0, new LeerdoelenNegatief(opdracht.leerdoelen()))
        .or(
            () ->
                als(dossier.opdrachten().contains(opdracht.opdracht()), new OpdrachtAlAfgerond()));
  }

  private static Optional<ErkenningstrajectWeigering> inBehandeling(Lopend traject) {
    return als(!(traject instanceof Ingediend), new GeenRmtAanvraag());
  }

  private static Optional<ErkenningstrajectWeigering> erkenning(Lopend traject) {
    Set<String> ontbrekend = traject.dossier().ontbrekend();
    return als(!traject.novaAangemeld(), new GeenAanmeldingNova())
        .or(() -> als(traject.erkenningBehaald(), new ErkenningAlBehaald()))
        .or(() -> als(!ontbrekend.isEmpty(), new WerkprocesNietBehaald(ontbrekend)));
  }

  static Optional<ErkenningstrajectWeigering> als(
      boolean zo, ErkenningstrajectWeigering weigering) {
    return zo ? Optional.of(weigering) : Optional.empty();
  }
}
