package nl.praktijklerenplus.platform.kernel;

/** Free text that stays in the service that took it: it is never published. */
public record VrijeTekst(String waarde) {

  @Override
  public String toString() {
    return "***";
  }
}
