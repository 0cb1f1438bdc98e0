package nl.praktijklerenplus.placement.samenwerking;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why a samenwerkingsafspraak is refused. */
public sealed interface SamenwerkingsafspraakWeigering extends Refusal {

  record SamenwerkingsafspraakAlBekend() implements SamenwerkingsafspraakWeigering {
    @Override
    public String detail() {
      return "Deze samenwerkingsafspraak is al vastgelegd.";
    }
  }
}
