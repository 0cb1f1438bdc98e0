package nl.praktijklerenplus.placement.bijeenkomst;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What can happen with a bijeenkomst: it was held. */
public sealed interface BijeenkomstEvent extends DomainEvent {

  UUID bijeenkomst();

  @Override
  default UUID stream() {
    return bijeenkomst();
  }

  record VoorlichtingsbijeenkomstGehouden(
      UUID bijeenkomst,
      List<Doelgroep> doelgroepen,
      @Referentie("partner") Optional<List<String>> partners,
      Optional<Integer> aanwezigen)
      implements BijeenkomstEvent {}
}
