package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.praktijklerenplus.reporting.indicator.rest.BaancreatieCatalogue.Fase;
import nl.praktijklerenplus.reporting.indicator.rest.ViewFigures.Figuur;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen.ObservatieToen;

/** The baancreatiemodel with its figures and what was seen from each perspectief. */
record Baancreatie(
    String catalogus,
    int versie,
    String naam,
    String bron,
    @JsonUnwrapped ViewDays dagen,
    List<Fase> fasen,
    List<String> perspectieven,
    List<Laag> lagen,
    List<Onderwerp> onderwerpen)
    implements View {

  private static final List<String> NAMES = List.of("fase", "onderwerp");

  /** What lies above or below all of it. */
  @Schema(name = "BaancreatieLaag")
  record Laag(String plaats, String naam, String soort, List<ObservatieToen> observaties) {}

  /**
   * @param perspectieven what was seen, by from where
   */
  @Schema(name = "BaancreatieOnderwerp")
  record Onderwerp(
      String fase,
      String onderwerp,
      List<Figuur> indicatoren,
      @Schema(
              description =
                  "Wat is gezien, per perspectief; STAKEHOLDERS alleen waar van hen iets is"
                      + " vastgelegd")
          Map<String, Gezien> perspectieven) {}

  /** From one perspectief. */
  @Schema(name = "BaancreatieGezien")
  record Gezien(List<ObservatieToen> watWerkt, List<ObservatieToen> verbeterpunten) {}

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public Stream<Entry> entries() {
    return onderwerpen.stream()
        .map(one -> new Entry(List.of(one.fase, one.onderwerp), one.indicatoren));
  }
}
