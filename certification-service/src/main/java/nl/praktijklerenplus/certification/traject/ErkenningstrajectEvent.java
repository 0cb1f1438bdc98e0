package nl.praktijklerenplus.certification.traject;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Identity;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.StateChange;

/** What can happen to a traject. Whose it is and for which kwalificatie, only the first tells. */
public sealed interface ErkenningstrajectEvent extends DomainEvent {

  UUID traject();

  @Override
  default UUID stream() {
    return traject();
  }

  record ErkenningstrajectGestart(
      UUID traject,
      UUID student,
      @Identity @Referentie("kwalificatie") String kwalificatie,
      @Referentie("werkproces") List<String> werkprocessen)
      implements ErkenningstrajectEvent, StateChange {}

  record OpdrachtAfgerond(UUID traject, UUID opdracht, int leerdoelen)
      implements ErkenningstrajectEvent {}

  record WerkprocesBeoordeeld(
      UUID traject,
      @Referentie("werkproces") String werkproces,
      Oordeel oordeel,
      Toetsvorm toetsvorm,
      @Referentie("functie") Optional<String> beoordelaar,
      Optional<UUID> stage)
      implements ErkenningstrajectEvent {}

  record RmtAanvraagIngediend(UUID traject) implements ErkenningstrajectEvent, StateChange {}

  record RmtAkkoordGegeven(UUID traject) implements ErkenningstrajectEvent, StateChange {}

  record RmtAanvraagAfgewezen(UUID traject, Optional<Persoonsgegeven<String>> toelichting)
      implements ErkenningstrajectEvent, StateChange {}

  record AanmeldingNova(UUID traject) implements ErkenningstrajectEvent, StateChange {}

  record ErkenningBehaald(UUID traject) implements ErkenningstrajectEvent, StateChange {}

  record PraktijkverklaringUitgereikt(UUID traject)
      implements ErkenningstrajectEvent, StateChange {}

  record PraktijkverklaringIngetrokken(UUID traject, Intrekreden reden)
      implements ErkenningstrajectEvent, StateChange {}

  record ErkenningstrajectGestopt(UUID traject, Stopreden reden)
      implements ErkenningstrajectEvent, StateChange {}
}
