package nl.praktijklerenplus.reporting.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerdelingTest {

  @ParameterizedTest
  @CsvSource({
    "7, 7, 7",
    "1 2, 1, 2",
    "1 2 3, 2, 3",
    "1 2 3 4, 2, 4",
    "1 2 3 4 5 6 7 8 9 10, 5, 9",
    "1 2 3 4 5 6 7 8 9 10 11, 6, 10",
    "5 5 5 9, 5, 9",
    "-3 -1 4, -1, 4"
  })
  void mediaan_en_p90_zijn_die_van_de_dichtstbijzijnde_rang(String waarden, int mediaan, int p90) {
    Verdeling verdeling =
        verdeling(Arrays.stream(waarden.split(" ")).map(Integer::valueOf).toList());
    assertThat(verdeling.percentiel(50)).contains(mediaan);
    assertThat(verdeling.percentiel(90)).contains(p90);
  }

  @Test
  void van_niets_is_er_geen_percentiel() {
    assertThat(Verdeling.LEEG.percentiel(50)).isEmpty();
    assertThat(Verdeling.LEEG.grootste()).isEmpty();
  }

  @Property(tries = 300)
  void een_percentiel_is_de_waarde_op_die_rang_in_de_gesorteerde_rij(
      @ForAll @NotEmpty List<@IntRange(min = -20, max = 20) Integer> waarden,
      @ForAll @IntRange(min = 1, max = 100) int procent) {
    int rang = (int) Math.ceil(waarden.size() * procent / 100.0);
    assertThat(verdeling(waarden).percentiel(procent))
        .isEqualTo(Optional.of(waarden.stream().sorted().toList().get(rang - 1)));
  }

  @Property(tries = 300)
  void verdelingen_tellen_op_en_gaan_weer_van_elkaar_af(
      @ForAll List<@IntRange(min = 0, max = 9) Integer> een,
      @ForAll List<@IntRange(min = 0, max = 9) Integer> ander) {
    Verdeling samen = verdeling(een).plus(verdeling(ander));
    assertThat(samen.aantal()).isEqualTo(een.size() + ander.size());
    assertThat(samen.min(verdeling(ander))).isEqualTo(verdeling(een));
  }

  @Test
  void dagen_geleden_zijn_de_afstand_terug_vanaf_de_dag() {
    assertThat(verdeling(List.of(10, 10, 12)).terugVanaf(15))
        .isEqualTo(verdeling(List.of(3, 5, 5)));
  }

  private static Verdeling verdeling(List<Integer> waarden) {
    TreeMap<Integer, Long> aantallen = new TreeMap<>();
    waarden.forEach(waarde -> aantallen.merge(waarde, 1L, Long::sum));
    return new Verdeling(aantallen);
  }
}
