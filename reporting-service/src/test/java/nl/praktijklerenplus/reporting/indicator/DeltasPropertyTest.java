package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.*;
import net.jqwik.api.constraints.IntRange;

import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

import static nl.praktijklerenplus.reporting.indicator.Definities.GELDEND;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the facts are, also ones that no service would publish, the function is total. */
class DeltasPropertyTest {

  @Property(tries = 300)
  void elke_volgorde_van_aankomst_geeft_dezelfde_deltas(
      @ForAll("feiten") List<Feit> feiten, @ForAll Onderwerpsoort soort, @ForAll Random toeval) {
    List<Feit> anders = new ArrayList<>(feiten);
    Collections.shuffle(anders, toeval);
    assertThat(Deltas.van(GELDEND, soort, anders)).isEqualTo(Deltas.van(GELDEND, soort, feiten));
  }

  @Property(tries = 300)
  void alle_deltas_samen_zijn_de_bijdragen_van_alles_wat_bekend_is(
      @ForAll("feiten") List<Feit> feiten, @ForAll Onderwerpsoort soort) {
    Saldo<Cel> samen = new Saldo<>();
    Deltas.van(GELDEND, soort, feiten).forEach(delta -> samen.tel(delta.cel(), delta.aantal()));
    assertThat(samen.stream(Bijdrage::new).toList())
        .isEqualTo(Bijdragen.van(GELDEND, soort, Tijdlijn.van(feiten)));
  }

  @Property(tries = 300)
  void de_deltas_tot_een_dag_zijn_wat_er_op_die_dag_bekend_was(
      @ForAll("feiten") List<Feit> feiten, @ForAll("dagen") LocalDate dag) {
    Onderwerpsoort soort = Onderwerpsoort.STUDENT;
    Saldo<Cel> toen = new Saldo<>();
    Deltas.van(GELDEND, soort, feiten).stream()
        .filter(delta -> !delta.bekendOp().isAfter(dag))
        .forEach(delta -> toen.tel(delta.cel(), delta.aantal()));
    assertThat(toen.stream(Bijdrage::new).toList())
        .isEqualTo(Bijdragen.van(GELDEND, soort, Tijdlijn.van(feiten, dag)));
  }

  @Property(tries = 300)
  void in_delen_van_welke_grootte_ook_optellen_geeft_hetzelfde_als_in_een_keer(
      @ForAll("feiten") List<Feit> feiten,
      @ForAll Onderwerpsoort soort,
      @ForAll @IntRange(min = 1, max = 6) int grootte) {
    Saldo<Moment> opgeteld = new Saldo<>();
    for (int i = 0; i < feiten.size(); i += grootte) {
      List<Feit> deel = feiten.subList(i, Math.min(i + grootte, feiten.size()));
      Deltas.erbij(GELDEND, soort, feiten.subList(0, i), deel)
          .forEach(delta -> opgeteld.tel(Moment.van(delta), delta.aantal()));
    }
    assertThat(opgeteld.stream((m, aantal) -> new Delta(m.cel(), m.bekendOp(), aantal)))
        .containsExactlyElementsOf(Deltas.van(GELDEND, soort, feiten));
  }

  @Property(tries = 200)
  void alle_cellen_van_een_uitsplitsing_samen_zijn_het_totaal(
      @ForAll("feiten") List<Feit> feiten, @ForAll("dagen") LocalDate dag) {
    Kubus kubus = Kubus.van(feiten);
    Vraag vraag = new Vraag(dag, null, null);
    for (Indicatordefinitie definitie : getallen()) {
      int totaal = kubus.waarde(definitie.id(), vraag);
      for (Dimensie dimensie : definitie.dimensies()) {
        Map<?, Integer> cellen = kubus.per(dimensie, definitie.id(), vraag);
        assertThat(cellen.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(totaal);
        assertThat(cellen.values()).allMatch(aantal -> aantal > 0);
      }
    }
  }

  @Property(tries = 200)
  void een_student_is_op_elke_dag_in_hoogstens_een_toestand_en_een_plek_bezet_of_vrij(
      @ForAll("feiten") List<Feit> feiten, @ForAll("dagen") LocalDate dag) {
    Kubus kubus = Kubus.van(feiten);
    Vraag vraag = new Vraag(dag, null, null);
    int toestanden =
        List.of(
                "kandidaten",
                "studenten-actief",
                "studenten-gepauzeerd",
                "studenten-uitgevallen",
                "studenten-afgerond")
            .stream()
            .mapToInt(id -> kubus.waarde(id, vraag))
            .sum();
    assertThat(toestanden).isBetween(0, 1);
    assertThat(kubus.waarde("studenten-op-stage", vraag)).isBetween(0, 1);
    assertThat(
            kubus.waarde("leerwerkplekken-bezet", vraag)
                + kubus.waarde("leerwerkplekken-vrij", vraag))
        .isEqualTo(kubus.waarde("leerwerkplekken-aangeboden", vraag));
  }

  @Provide
  Arbitrary<List<Feit>> feiten() {
    return WillekeurigeFeiten.lijst();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return WillekeurigeFeiten.dag();
  }

  private static List<Indicatordefinitie> getallen() {
    return Indicatoren.alle().stream()
        .filter(
            definitie ->
                Set.of(Berekening.STAND, Berekening.STROOM, Berekening.DAGEN)
                    .contains(definitie.berekening()))
        .toList();
  }
}
