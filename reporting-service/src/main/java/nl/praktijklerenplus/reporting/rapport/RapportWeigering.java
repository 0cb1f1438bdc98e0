package nl.praktijklerenplus.reporting.rapport;

import java.util.List;
import java.util.stream.Collectors;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why a report is refused. */
public sealed interface RapportWeigering extends Refusal {

  record RapportAlBekend() implements RapportWeigering {
    @Override
    public String detail() {
      return "Dit rapport is al vastgesteld. Stel een nieuw rapport vast dat het vervangt.";
    }
  }

  /** All that is wrong with the period. */
  record PeriodeOnjuist(List<Periodefout> fouten) implements RapportWeigering {
    @Override
    public String detail() {
      return fouten.stream().map(Periodefout::zin).collect(Collectors.joining(" "));
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record VervangenRapportOnbekend() implements RapportWeigering {
    @Override
    public String detail() {
      return "Het rapport in 'vervangt' bestaat niet. Kies er een uit de lijst van rapporten.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record RapportAlVervangen() implements RapportWeigering {
    @Override
    public String detail() {
      return "Het rapport in 'vervangt' is al vervangen. Vervang het rapport dat ervoor in de plaats"
          + " kwam.";
    }
  }
}
