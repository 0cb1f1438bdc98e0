package nl.praktijklerenplus.reporting.observatie;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why an observatie is refused. */
public sealed interface ObservatieWeigering extends Refusal {

  record ObservatieAlBekend() implements ObservatieWeigering {
    @Override
    public String detail() {
      return "Deze observatie is al vastgelegd. Corrigeer haar als er iets niet klopt.";
    }
  }
}
