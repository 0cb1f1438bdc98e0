package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

import static nl.praktijklerenplus.reporting.indicator.Definities.GELDEND;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the facts are, what is said of each subject is all that the figure says. */
class VerklaringenPropertyTest {

  @Property(tries = 100)
  void alle_onderwerpen_samen_zijn_het_cijfer(
      @ForAll("feiten") List<Feit> feiten,
      @ForAll("dagen") LocalDate peildatum,
      @ForAll("dagen") LocalDate van,
      @ForAll("dagen") LocalDate bekendOp) {
    zijnHetCijfer(feiten, new Vraag(peildatum, null, null), Map.of());
    zijnHetCijfer(feiten, new Vraag(peildatum, bekendOp, eerste(van, peildatum)), Map.of());
    zijnHetCijfer(feiten, new Vraag(peildatum, bekendOp, null), Map.of(Dimensie.WERKGEVER, "sein"));
  }

  private static LocalDate eerste(LocalDate dag, LocalDate ander) {
    return dag.isBefore(ander) ? dag : ander;
  }

  static void zijnHetCijfer(Collection<Feit> feiten, Vraag vraag, Map<Dimensie, String> alleen) {
    Kubus kubus = Kubus.van(feiten);
    for (Indicatordefinitie indicator : Indicatoren.alle()) {
      if (indicator.dimensies().containsAll(alleen.keySet())) {
        assertThat(samen(feiten, indicator, vraag, alleen))
            .as(indicator.id() + " " + vraag)
            .isEqualTo(
                kubus.cijfer(
                    indicator.id(),
                    vraag,
                    delta -> new Afbakening(vraag.vak(), alleen).omvat(delta.cel().dimensies())));
      }
    }
  }

  private static Waarde samen(
      Collection<Feit> feiten,
      Indicatordefinitie indicator,
      Vraag vraag,
      Map<Dimensie, String> alleen) {
    Map<Deel, Verdeling> som = new EnumMap<>(Deel.class);
    verklaringen(feiten, indicator, vraag, alleen).stream()
        .flatMap(verklaring -> verklaring.delen().stream())
        .forEach(
            deel -> som.merge(deel.deel(), Telvraag.verdeling(deel.posten()), Verdeling::plus));
    return waarde(indicator, som);
  }

  static Waarde waarde(Indicatordefinitie indicator, Map<Deel, Verdeling> som) {
    Verdeling cijfer = som.getOrDefault(Deel.CIJFER, Verdeling.LEEG);
    return switch (indicator.berekening()) {
      case STAND, STROOM, DAGEN -> new Waarde.Aantal(cijfer.aantal());
      case DOORLOOPTIJD -> Waarde.Doorlooptijd.van(cijfer);
      case GEMIDDELDE -> Waarde.Gemiddelde.van(cijfer);
      case VERHOUDING ->
          new Waarde.Verhouding(
              som.getOrDefault(Deel.TELLER, Verdeling.LEEG).aantal(),
              som.getOrDefault(Deel.NOEMER, Verdeling.LEEG).aantal());
    };
  }

  private static List<Verklaring> verklaringen(
      Collection<Feit> feiten,
      Indicatordefinitie indicator,
      Vraag vraag,
      Map<Dimensie, String> alleen) {
    Verklaringen verklaringen =
        Verklaringen.van(GELDEND, indicator, new Afbakening(vraag.vak(), alleen));
    return Kubus.perOnderwerp(feiten).entrySet().stream()
        .filter(een -> een.getKey().soort() == indicator.onderwerp())
        .map(een -> verklaringen.van(tijdlijn(een.getValue(), vraag)))
        .toList();
  }

  private static Tijdlijn tijdlijn(Collection<Feit> feiten, Vraag vraag) {
    return vraag.bekendOp() == null ? Tijdlijn.van(feiten) : Tijdlijn.van(feiten, vraag.bekendOp());
  }

  @Property(tries = 100)
  void de_genoemde_feiten_alleen_tellen_voor_hetzelfde_en_zonder_is_er_een_reden(
      @ForAll("feiten") List<Feit> feiten, @ForAll("dagen") LocalDate peildatum) {
    Afbakening afbakening = new Afbakening(Tijdvak.tot(peildatum), Map.of());
    for (Indicatordefinitie indicator : Indicatoren.alle()) {
      Verklaringen verklaringen = Verklaringen.van(GELDEND, indicator, afbakening);
      for (var een : Kubus.perOnderwerp(feiten).entrySet()) {
        if (een.getKey().soort() == indicator.onderwerp()) {
          verklaringen
              .van(Tijdlijn.van(een.getValue()))
              .delen()
              .forEach(deel -> isGenoeg(indicator, afbakening, deel));
        }
      }
    }
  }

  private static void isGenoeg(
      Indicatordefinitie indicator, Afbakening afbakening, Deelverklaring deel) {
    assertThat(deel.posten().isEmpty()).isEqualTo(deel.nietOmdat().isPresent());
    assertThat(deel.feiten().isEmpty()).isEqualTo(deel.posten().isEmpty());
    Telvraag vraag = Telvraag.delen(GELDEND, indicator, afbakening).get(deel.deel());
    assertThat(Telpost.wezen(vraag.posten(new Tijdlijn(deel.feiten()))))
        .as(indicator.id())
        .isEqualTo(Telpost.wezen(deel.posten()));
  }

  @Provide
  Arbitrary<List<Feit>> feiten() {
    return WillekeurigeFeiten.lijst();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return WillekeurigeFeiten.dag();
  }
}
