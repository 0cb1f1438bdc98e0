package nl.praktijklerenplus.reporting.indicator;

import java.util.Locale;

/** By what a figure can be split. The last six are an event's own list (its kenmerk). */
public enum Dimensie {
  ORGANISATIE,
  RICHTING,
  WERKGEVER,
  REDEN,
  SOORT,
  ADVIES,
  KANAAL,
  DOOR,
  VERVOLG;

  /** Whether it is an event's own list. */
  public boolean isKenmerk() {
    return ordinal() >= REDEN.ordinal();
  }

  /** As in a question and in a published field. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }
}
