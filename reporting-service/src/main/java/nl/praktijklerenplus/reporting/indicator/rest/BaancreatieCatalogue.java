package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.rest.Baancreatie.Gezien;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen.ObservatieToen;

/** The baancreatiemodel as a release brings it. */
record BaancreatieCatalogue(
    String catalogus,
    int versie,
    String naam,
    String bron,
    List<Fase> fasen,
    List<String> perspectieven,
    List<Laag> lagen,
    List<Onderwerp> onderwerpen)
    implements Catalogue {

  private static final String ONLY_WHEN_SEEN = "STAKEHOLDERS";

  record Fase(String code, String naam) {}

  /**
   * @param plaats BOVEN or ONDER
   * @param soort of the observaties that stand in it
   */
  record Laag(String plaats, String naam, String soort) {

    private Baancreatie.Laag filled(ViewFiller filler) {
      return new Baancreatie.Laag(plaats, naam, soort, filler.seen(van(soort)));
    }
  }

  /**
   * @param indicatoren by which it is followed
   */
  record Onderwerp(String fase, String onderwerp, List<String> indicatoren) {

    private Predicate<ObservatieToen> from(String perspectief) {
      return one -> one.onderwerp().equals(onderwerp) && one.perspectief().equals(perspectief);
    }
  }

  private static Predicate<ObservatieToen> van(String soort) {
    return one -> one.soort().equals(soort);
  }

  @Override
  public Stream<String> named() {
    return onderwerpen.stream().flatMap(one -> one.indicatoren.stream());
  }

  @Override
  public Baancreatie filled(ViewFiller filler, ViewDays days) {
    return new Baancreatie(
        catalogus,
        versie,
        naam,
        bron,
        days,
        fasen,
        perspectieven,
        lagen.stream().map(one -> one.filled(filler)).toList(),
        onderwerpen.stream().map(one -> filled(one, filler)).toList());
  }

  private Baancreatie.Onderwerp filled(Onderwerp one, ViewFiller filler) {
    Map<String, Gezien> seen = new LinkedHashMap<>();
    for (String perspectief : perspectieven) {
      Predicate<ObservatieToen> here = one.from(perspectief);
      if (!perspectief.equals(ONLY_WHEN_SEEN) || !filler.seen(here).isEmpty()) {
        seen.put(
            perspectief,
            new Gezien(
                filler.seen(here.and(van("WERKT"))), filler.seen(here.and(van("VERBETERPUNT")))));
      }
    }
    return new Baancreatie.Onderwerp(
        one.fase, one.onderwerp, filler.figures(one.indicatoren), seen);
  }
}
