package nl.praktijklerenplus.placement.bijeenkomst;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What can be asked about a voorlichtingsbijeenkomst. */
public sealed interface BijeenkomstCommand extends Command {

  UUID bijeenkomst();

  @Override
  default UUID stream() {
    return bijeenkomst();
  }

  record VoorlichtingHouden(
      UUID bijeenkomst,
      List<Doelgroep> doelgroepen,
      @Referentie("partner") Optional<List<String>> partners,
      Optional<Integer> aanwezigen)
      implements BijeenkomstCommand {}
}
