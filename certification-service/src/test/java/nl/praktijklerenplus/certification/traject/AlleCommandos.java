package nl.praktijklerenplus.certification.traject;

import java.util.Optional;
import java.util.stream.Stream;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;

import static nl.praktijklerenplus.certification.traject.Trajectverhaal.*;

/** One of each command that a traject can get once it has started. */
final class AlleCommandos {

  private AlleCommandos() {}

  static Stream<ErkenningstrajectCommand> naDeStart() {
    return Stream.of(
        new OpdrachtAfronden(TRAJECT, OPDRACHT, 2),
        new WerkprocesBeoordelen(
            TRAJECT, W1, Oordeel.BEHAALD, Toetsvorm.OBSERVATIE, Optional.empty(), Optional.empty()),
        new RmtAanvragen(TRAJECT),
        new RmtAkkoordVastleggen(TRAJECT),
        new RmtAfwijzen(TRAJECT, Optional.empty()),
        new AanmeldenNova(TRAJECT),
        new ErkenningToekennen(TRAJECT),
        new PraktijkverklaringUitreiken(TRAJECT),
        new PraktijkverklaringIntrekken(TRAJECT, Intrekreden.FOUT),
        new ErkenningstrajectStoppen(TRAJECT, Stopreden.STUDENT));
  }
}
