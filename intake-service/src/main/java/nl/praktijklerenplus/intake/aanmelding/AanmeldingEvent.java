package nl.praktijklerenplus.intake.aanmelding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.NotCorrectable;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What a sender hears of its aanmelding. It cannot be corrected: what it led to can. */
public sealed interface AanmeldingEvent extends DomainEvent, NotCorrectable {

  UUID aanmelding();

  @Override
  default UUID stream() {
    return aanmelding();
  }

  record AanmeldingAanvaard(
      UUID aanmelding,
      Optional<UUID> verzoek,
      @Referentie("organisatie") String organisatie,
      long plaats,
      UUID student)
      implements AanmeldingEvent {}

  record AanmeldingGeweigerd(
      UUID aanmelding,
      Optional<UUID> verzoek,
      @Referentie("organisatie") String organisatie,
      long plaats,
      Weigergrond grond,
      List<Aanmeldveld> velden)
      implements AanmeldingEvent {}
}
