package nl.praktijklerenplus.certification.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.certification.traject.Erkenningsdagen.Erkenning;
import nl.praktijklerenplus.certification.traject.Erkenningsdagen.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class ErkenningsdagenTest {

  private static final UUID WERKGEVER = new UUID(0, 1);
  private static final UUID ANDERE = new UUID(0, 2);

  @Test
  void zonder_stage_of_zonder_erkenning_is_er_geen_dag() {
    assertThat(samen(List.of(), List.of(erkend(1, 9)))).isFalse();
    assertThat(samen(List.of(stage(1, 9)), List.of())).isFalse();
  }

  @Test
  void de_eerste_en_laatste_dag_tellen_mee() {
    assertThat(samen(stage(1, 5), erkend(5, 9))).isTrue();
    assertThat(samen(stage(5, 9), erkend(1, 5))).isTrue();
    assertThat(samen(stage(1, 4), erkend(5, 9))).isFalse();
    assertThat(samen(stage(6, 9), erkend(1, 5))).isFalse();
  }

  @Test
  void een_lopende_stage_en_een_erkenning_zonder_einde_gaan_door() {
    assertThat(samen(new Stage(WERKGEVER, dag(1), Optional.empty()), erkend(90, 91))).isTrue();
    var zonderEinde = new Erkenning(WERKGEVER, dag(1), Optional.empty());
    assertThat(samen(stage(90, 91), zonderEinde)).isTrue();
    assertThat(samen(stage(0, 0), zonderEinde)).isFalse();
  }

  @Test
  void de_erkenning_van_een_andere_werkgever_telt_niet() {
    var andere = new Erkenning(ANDERE, dag(1), Optional.empty());
    assertThat(samen(stage(1, 9), andere)).isFalse();
    assertThat(samen(List.of(stage(1, 9)), List.of(andere, erkend(3, 3)))).isTrue();
  }

  @Property
  void gelijk_aan_dag_voor_dag_nagaan(
      @ForAll @IntRange(max = 12) int begin,
      @ForAll @IntRange(max = 6) int duur,
      @ForAll @IntRange(max = 12) int vanaf,
      @ForAll @IntRange(min = -1, max = 6) int geldig) {
    Stage stage = stage(begin, begin + duur);
    Erkenning erkenning = erkend(vanaf, vanaf + geldig);
    boolean gevonden =
        stage.begin().datesUntil(dag(begin + duur + 1)).anyMatch(dag -> geldig(erkenning, dag));
    assertThat(samen(stage, erkenning)).isEqualTo(gevonden);
  }

  private static boolean geldig(Erkenning erkenning, LocalDate dag) {
    return !dag.isBefore(erkenning.vanaf()) && !dag.isAfter(erkenning.geldigTot().orElseThrow());
  }

  private static boolean samen(Stage stage, Erkenning erkenning) {
    return samen(List.of(stage), List.of(erkenning));
  }

  private static boolean samen(List<Stage> stages, List<Erkenning> erkenningen) {
    return new Erkenningsdagen(stages, erkenningen).erkendOpEenStagedag();
  }

  private static Stage stage(int begin, int einde) {
    return new Stage(WERKGEVER, dag(begin), Optional.of(dag(einde)));
  }

  private static Erkenning erkend(int vanaf, int tot) {
    return new Erkenning(WERKGEVER, dag(vanaf), Optional.of(dag(tot)));
  }

  private static LocalDate dag(int nummer) {
    return LocalDate.of(2022, 9, 1).plusDays(nummer);
  }
}
