package nl.praktijklerenplus.certification.traject;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What can be asked about an erkenningstraject. */
public sealed interface ErkenningstrajectCommand extends Command {

  UUID traject();

  @Override
  default UUID stream() {
    return traject();
  }

  record ErkenningstrajectStarten(
      UUID traject,
      UUID student,
      @Referentie("kwalificatie") String kwalificatie,
      @Referentie("werkproces") List<String> werkprocessen)
      implements ErkenningstrajectCommand {}

  record OpdrachtAfronden(UUID traject, UUID opdracht, int leerdoelen)
      implements ErkenningstrajectCommand {}

  record WerkprocesBeoordelen(
      UUID traject,
      @Referentie("werkproces") String werkproces,
      Oordeel oordeel,
      Toetsvorm toetsvorm,
      @Referentie("functie") Optional<String> beoordelaar,
      Optional<UUID> stage)
      implements ErkenningstrajectCommand {}

  record RmtAanvragen(UUID traject) implements ErkenningstrajectCommand {}

  record RmtAkkoordVastleggen(UUID traject) implements ErkenningstrajectCommand {}

  record RmtAfwijzen(UUID traject, Optional<Persoonsgegeven<String>> toelichting)
      implements ErkenningstrajectCommand {}

  record AanmeldenNova(UUID traject) implements ErkenningstrajectCommand {}

  record ErkenningToekennen(UUID traject) implements ErkenningstrajectCommand {}

  record PraktijkverklaringUitreiken(UUID traject) implements ErkenningstrajectCommand {}

  record PraktijkverklaringIntrekken(UUID traject, Intrekreden reden)
      implements ErkenningstrajectCommand {}

  record ErkenningstrajectStoppen(UUID traject, Stopreden reden)
      implements ErkenningstrajectCommand {}
}
