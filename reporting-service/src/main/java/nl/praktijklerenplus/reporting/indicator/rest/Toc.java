package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.praktijklerenplus.reporting.indicator.rest.TocCatalogue.Horizon;
import nl.praktijklerenplus.reporting.indicator.rest.ViewFigures.Figuur;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen.ObservatieToen;

/** The uitkomsten of the Theory of Change with their figures and what was seen of them. */
record Toc(
    String catalogus,
    int versie,
    String naam,
    String bron,
    @JsonUnwrapped ViewDays dagen,
    List<Horizon> horizonnen,
    List<String> domeinen,
    List<Uitkomst> uitkomsten)
    implements View {

  private static final List<String> NAMES = List.of("code", "domein", "horizon", "uitkomst");

  /**
   * @param onderwerpen of which the observaties tell of this uitkomst
   */
  @Schema(name = "TocUitkomst")
  record Uitkomst(
      String code,
      String horizon,
      String domein,
      String uitkomst,
      List<Figuur> indicatoren,
      List<String> onderwerpen,
      List<ObservatieToen> observaties) {}

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public Stream<Entry> entries() {
    return uitkomsten.stream()
        .map(
            one ->
                new Entry(
                    List.of(one.code, one.domein, one.horizon, one.uitkomst), one.indicatoren));
  }
}
