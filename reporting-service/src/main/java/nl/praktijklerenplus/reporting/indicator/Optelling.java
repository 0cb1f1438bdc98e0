package nl.praktijklerenplus.reporting.indicator;

/**
 * Signed amounts added up.
 *
 * @param dagen of each amount its day times the amount, as days since 1970: from it follows over
 *     how many days it counted
 */
public record Optelling(Verdeling verdeling, long dagen) {

  static final Optelling NIETS = new Optelling(Verdeling.LEEG, 0);

  long aantal() {
    return verdeling.aantal();
  }

  public Optelling plus(Optelling ander) {
    return new Optelling(verdeling.plus(ander.verdeling), dagen + ander.dagen);
  }

  Optelling min(Optelling ander) {
    return new Optelling(verdeling.min(ander.verdeling), dagen - ander.dagen);
  }
}
