package nl.praktijklerenplus.platform.store;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Who belongs to one organisatie brings people in for that one only. */
public record AndereOrganisatie() implements Refusal {
  @Override
  public String detail() {
    return "U meldt alleen aan voor uw eigen organisatie; vraag het iemand van die andere.";
  }
}
