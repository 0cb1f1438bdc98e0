package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.indicator.Verschuiving.Reden;
import nl.praktijklerenplus.reporting.indicator.Verschuiving.Richting;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Definities.GELDEND;
import static nl.praktijklerenplus.reporting.indicator.Verschuiving.Reden.LATER_BEKEND;
import static nl.praktijklerenplus.reporting.indicator.Verschuiving.Reden.SINDSDIEN;
import static nl.praktijklerenplus.reporting.indicator.Verschuiving.Richting.ERAF;
import static nl.praktijklerenplus.reporting.indicator.Verschuiving.Richting.ERBIJ;
import static org.assertj.core.api.Assertions.assertThat;

/** Who moved in and out between two days, and what of it was only learned later. */
class VerschillenTest {

  private static final Peilmoment MEI = moment("2022-05-31", "2022-05-31");
  private static final Peilmoment JUNI = moment("2022-06-30", "2022-12-31");

  private final Verhaal verhaal = new Verhaal();

  private static Peilmoment moment(String peildatum, String bekendOp) {
    return new Peilmoment(LocalDate.parse(peildatum), LocalDate.parse(bekendOp));
  }

  private List<Verschuiving> verschuivingen(String indicator) {
    return verschillen(Indicatoren.van(indicator).orElseThrow(), MEI, JUNI).van(verhaal.feiten());
  }

  private static Verschillen verschillen(Indicatordefinitie een, Peilmoment van, Peilmoment tot) {
    return Verschillen.tussen(van, tot, GELDEND, een, Map.of());
  }

  private void zoWas(Verschuiving een, Reden reden, Richting richting, Feit... door) {
    assertThat(een.reden()).isEqualTo(reden);
    assertThat(een.richting()).isEqualTo(richting);
    assertThat(een.feiten()).extracting(Feit::id).containsExactlyElementsOf(ids(door));
  }

  private static List<java.util.UUID> ids(Feit... feiten) {
    return Stream.of(feiten).map(Feit::id).toList();
  }

  @Example
  void wat_gebeurde_en_wat_later_bekend_werd_staan_apart() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    Feit laat = verhaal.bekend("2022-06-15");
    Feit einde = verhaal.stage("ST1", "sein", "2022-06-20", "StageBeeindigd", "reden=STUDENT");
    List<Verschuiving> alle = verschuivingen("studenten-op-stage");
    assertThat(alle).hasSize(2);
    zoWas(alle.getFirst(), LATER_BEKEND, ERBIJ, laat);
    zoWas(alle.getLast(), SINDSDIEN, ERAF, einde);
    assertThat(alle.getLast().nietOmdat()).contains("er loopt geen stage");
  }

  @Example
  void een_correctie_die_later_bekend_werd_noemt_het_feit_dat_zij_verplaatst() {
    Feit start = verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.correctie("2022-06-05", start, "2022-06-01", Map.of());
    List<Verschuiving> alle = verschuivingen("stages-gestart");
    zoWas(alle.getFirst(), LATER_BEKEND, ERAF, start);
    zoWas(alle.getLast(), SINDSDIEN, ERBIJ, start);
    assertThat(alle.getFirst().feiten().getFirst().datum()).isEqualTo("2022-06-01");
  }

  @Example
  void wat_alleen_de_dagen_deden_heeft_geen_gebeurtenis() {
    verhaal.werkgever("sein", "2022-05-01", "LeerbedrijfErkend", "geldigTot=2022-06-10");
    List<Verschuiving> alle = verschuivingen("leerbedrijven-erkend");
    assertThat(alle).hasSize(1);
    zoWas(alle.getFirst(), SINDSDIEN, ERAF);
    assertThat(alle.getFirst().nietOmdat()).contains("de laatste erkenning is verlopen");
  }

  @Example
  void wie_bleef_wat_hij_was_staat_er_niet_bij() {
    verhaal.stage("ST1", "sein", "2022-05-10", "StageGestart");
    verhaal.stage("ST1", "sein", "2022-06-10", "StagebezoekAfgelegd");
    assertThat(verschuivingen("studenten-op-stage")).isEmpty();
  }

  @Example
  void evenveel_met_een_andere_meting_is_anders() {
    meting("2022-05-01", 4);
    meting("2022-05-02", 5);
    Feit laatste = meting("2022-06-02", 7);
    zoWas(
        verschuivingen("tevredenheid-verandering").getFirst(), SINDSDIEN, Richting.ANDERS, laatste);
  }

  private Feit meting(String datum, int score) {
    return verhaal.student(datum, "MetingVastgelegd", "instrument=TEVREDENHEID", "score=" + score);
  }

  @Property(tries = 100)
  void wat_verschoof_maakt_van_het_ene_cijfer_het_andere(
      @ForAll("feiten") List<Feit> feiten,
      @ForAll("dagen") LocalDate van,
      @ForAll("dagen") LocalDate tot,
      @ForAll("dagen") LocalDate toenBekend,
      @ForAll("dagen") LocalDate nuBekend) {
    Peilmoment eerst = new Peilmoment(vroegst(van, tot), vroegst(toenBekend, nuBekend));
    Peilmoment dan = new Peilmoment(laatst(van, tot), laatst(toenBekend, nuBekend));
    Kubus kubus = Kubus.van(feiten);
    for (Indicatordefinitie indicator : Indicatoren.alle()) {
      Map<Deel, Verdeling> som = verdelingen(kubus, indicator, eerst);
      List<Verschuiving> alle = alle(feiten, indicator, eerst, dan);
      alle.stream().filter(een -> een.reden() == LATER_BEKEND).forEach(een -> tel(som, een));
      Peilmoment metKennis = new Peilmoment(eerst.peildatum(), dan.bekendOp());
      assertThat(som).as(indicator.id()).isEqualTo(verdelingen(kubus, indicator, metKennis));
      alle.stream().filter(een -> een.reden() == SINDSDIEN).forEach(een -> tel(som, een));
      assertThat(som).as(indicator.id()).isEqualTo(verdelingen(kubus, indicator, dan));
    }
  }

  private static List<Verschuiving> alle(
      Collection<Feit> feiten, Indicatordefinitie indicator, Peilmoment van, Peilmoment tot) {
    Verschillen verschillen = verschillen(indicator, van, tot);
    return Kubus.perOnderwerp(feiten).entrySet().stream()
        .filter(een -> een.getKey().soort() == indicator.onderwerp())
        .flatMap(een -> verschillen.van(een.getValue()).stream())
        .toList();
  }

  private static void tel(Map<Deel, Verdeling> som, Verschuiving een) {
    som.merge(een.deel(), een.na().min(een.voor()), Verdeling::plus);
  }

  /** What the cube says of each part; of a wachttijd the days. */
  private static Map<Deel, Verdeling> verdelingen(
      Kubus kubus, Indicatordefinitie indicator, Peilmoment op) {
    Vraag vraag = new Vraag(op.peildatum(), op.bekendOp(), null);
    Map<Deel, Verdeling> per = new EnumMap<>(Deel.class);
    switch (indicator.berekening()) {
      case VERHOUDING -> {
        per.put(Deel.TELLER, kubus.verdeling(indicator.tellingen().getFirst(), vraag));
        per.put(Deel.NOEMER, kubus.verdeling(indicator.tellingen().getLast(), vraag));
      }
      case DAGEN -> {
        int dagen = kubus.waarde(indicator.id(), vraag);
        per.put(Deel.CIJFER, dagen == 0 ? Verdeling.LEEG : Verdeling.van(0, dagen));
      }
      case STAND, STROOM, DOORLOOPTIJD, GEMIDDELDE ->
          per.put(Deel.CIJFER, kubus.verdeling(indicator.id(), vraag));
    }
    return per;
  }

  private static LocalDate vroegst(LocalDate dag, LocalDate ander) {
    return dag.isBefore(ander) ? dag : ander;
  }

  private static LocalDate laatst(LocalDate dag, LocalDate ander) {
    return dag.isBefore(ander) ? ander : dag;
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
