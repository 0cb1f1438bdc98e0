package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.stream.Stream;

/** The Theory of Change as a release brings it. */
record TocCatalogue(
    String catalogus,
    int versie,
    String naam,
    String bron,
    List<Horizon> horizonnen,
    List<String> domeinen,
    List<Uitkomst> uitkomsten)
    implements Catalogue {

  /** How far ahead an uitkomst lies. */
  record Horizon(String code, String naam) {}

  /**
   * @param indicatoren by which it is followed
   * @param onderwerpen of which the observaties tell of it
   */
  record Uitkomst(
      String code,
      String horizon,
      String domein,
      String uitkomst,
      List<String> indicatoren,
      List<String> onderwerpen) {

    private Toc.Uitkomst filled(ViewFiller filler) {
      return new Toc.Uitkomst(
          code,
          horizon,
          domein,
          uitkomst,
          filler.figures(indicatoren),
          onderwerpen,
          filler.seen(one -> onderwerpen.contains(one.onderwerp())));
    }
  }

  @Override
  public Stream<String> named() {
    return uitkomsten.stream().flatMap(one -> one.indicatoren.stream());
  }

  @Override
  public Toc filled(ViewFiller filler, ViewDays days) {
    return new Toc(
        catalogus,
        versie,
        naam,
        bron,
        days,
        horizonnen,
        domeinen,
        uitkomsten.stream().map(one -> one.filled(filler)).toList());
  }
}
