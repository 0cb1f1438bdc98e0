package nl.praktijklerenplus.placement.werkgever;

/**
 * What must be known from outside a werkgever to decide about it.
 *
 * @param leermeesterElders for LeermeesterAanstellen: another werkgever has this leermeester
 */
public record WerkgeverOmgeving(boolean leermeesterElders) {

  /** For the commands that look at the werkgever alone. */
  public static final WerkgeverOmgeving GEEN = new WerkgeverOmgeving(false);
}
