package nl.praktijklerenplus.reporting.doelstelling;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why a doelstelling is refused. */
public sealed interface DoelstellingWeigering extends Refusal {

  record DoelstellingAlBekend() implements DoelstellingWeigering {
    @Override
    public String detail() {
      return "Deze doelstelling is al vastgelegd. Corrigeer haar, of leg een nieuwe vast.";
    }
  }

  record IndicatorOnbekend(String indicator) implements DoelstellingWeigering {
    @Override
    public String detail() {
      return "De indicator '%s' bestaat niet. Kies een indicator uit de lijst van indicatoren."
          .formatted(indicator);
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }
}
