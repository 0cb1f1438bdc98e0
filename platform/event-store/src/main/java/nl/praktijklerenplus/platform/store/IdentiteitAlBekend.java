package nl.praktijklerenplus.platform.store;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Something of another kind has this identity already. */
public record IdentiteitAlBekend() implements Refusal {
  @Override
  public String detail() {
    return "Deze identiteit is hier al van iets anders; geef iets nieuws een eigen identiteit.";
  }
}
