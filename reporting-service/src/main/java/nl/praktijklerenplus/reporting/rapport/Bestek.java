package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.List;

import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.onderdrukking.Persoonstelling;
import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;

/**
 * What the content of a report follows from.
 *
 * @param archiefpositie up to which the archive counts
 * @param definities every definition by name and version
 * @param catalogi the catalogues of the views by name and version
 * @param vorm the version of the form in which the content is written
 */
public record Bestek(
    Rapportsoort soort,
    LocalDate van,
    LocalDate tot,
    LocalDate bekendOp,
    Publiek publiek,
    long archiefpositie,
    List<String> definities,
    List<String> catalogi,
    int vorm) {

  /** The form in which contents are written now. */
  public static final int VORM = 2;

  /** What is asked, by what holds now. */
  public static Bestek van(
      RapportVaststellen opdracht,
      LocalDate vandaag,
      long archiefpositie,
      Definities definities,
      List<String> catalogi) {
    return new Bestek(
        opdracht.soort(),
        opdracht.van(),
        opdracht.tot(),
        opdracht.bekendOp().orElse(vandaag),
        opdracht.publiek(),
        archiefpositie,
        definities.versies(),
        catalogi,
        VORM);
  }

  /**
   * Is this figure left out for who reads it? Of a period of its own small numbers would follow
   * beside those of the quarters, which these readers see with small numbers suppressed. Before
   * form 2 nothing was left out.
   */
  public boolean onderdrukt(Indicatordefinitie indicator) {
    return zonderPersonen() && Persoonstelling.telt(indicator);
  }

  /** Is nothing told of students? */
  public boolean zonderPersonen() {
    return vorm >= VORM && publiek == Publiek.FINANCIER;
  }

  /** May it be read by who may not see persons? What was filed for everybody is shown as filed. */
  public boolean zonderKleine() {
    return zonderPersonen() || publiek == Publiek.OPENBAAR;
  }

  public Tijdvak vak() {
    return new Tijdvak(van, tot);
  }

  /** What it is compared with. */
  public Tijdvak eerder() {
    return soort.eerder(vak());
  }

  /** Which facts count, and by which definitions. */
  public Kennis kennis() {
    return new Kennis(Definities.van(definities), archiefpositie, bekendOp);
  }
}
