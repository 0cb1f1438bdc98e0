package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.praktijklerenplus.e2e.FigureComparison.Moment;
import nl.praktijklerenplus.e2e.journeys.Journey;
import nl.praktijklerenplus.e2e.journeys.JourneyGenerator;
import nl.praktijklerenplus.e2e.model.Administration;
import nl.praktijklerenplus.e2e.model.Fact;
import nl.praktijklerenplus.e2e.model.Line;
import nl.praktijklerenplus.e2e.model.Ruling;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random journeys through the real platform: every answer, every figure and every list is what the
 * model makes of them. Another journey with {@code -Dplp.seed=…}.
 */
@ExtendWith(SharedPlatform.class)
@Order(2)
class ImportedJourneysTest {

  private static final Path YEARS = Path.of("..", "contracts", "referentie");
  private static final Path JOURNEYS = Path.of("target", "journeys");
  private static final String PROJECT = "projectjaar";

  private static final List<Fact> FACTS = new ArrayList<>();
  private static Platform platform;

  @BeforeAll
  static void bothYears(SharedPlatform.Running running) throws IOException {
    platform = running.platform();
    Path second = YEARS.resolve("tweede-projectjaar.jsonl");
    assertThat(platform.plp("import", second.toString(), "--bron", PROJECT).exit()).isZero();
    Administration years = new Administration(Instant.now());
    Line.of(YEARS.resolve("eerste-projectjaar.jsonl")).forEach(years::judge);
    Line.of(second).forEach(years::judge);
    FACTS.addAll(years.facts());
  }

  @Test
  void aFewJourneysAreWhatTheModelMakesOfThem() throws IOException {
    check(Long.getLong("plp.seed", 1), 25, 4);
  }

  @Test
  @Tag("lang")
  void manyJourneysAreWhatTheModelMakesOfThem() throws IOException {
    check(Long.getLong("plp.seed", System.nanoTime()), 500, 10);
  }

  private static void check(long seed, int students, int moments) throws IOException {
    Journey journey = JourneyGenerator.of(seed, students);
    String name = students + "-studenten-" + seed;
    Path file = journey.write(JOURNEYS.resolve(name + ".jsonl"));
    everyLineIsAnsweredAsTheModelSays(journey, file);
    FACTS.addAll(journey.administration().facts());
    everyFigureIsTheModels(seed, moments);
    String source = file.getFileName().toString();
    new ListComparison(platform, source, journey).allAreTheModels();
    new RefusalComparison(platform, source, journey).everyStatusIsTheModels();
  }

  private static void everyLineIsAnsweredAsTheModelSays(Journey journey, Path file) {
    var said = platform.plp("import", file.toString());
    Map<String, String> answers =
        said.out()
            .lines()
            .filter(line -> line.contains("\t"))
            .collect(Collectors.toMap(line -> line.split("\t")[0], line -> line, (a, _) -> a));
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < journey.lines().size(); i++) {
      Line line = journey.lines().get(i);
      Ruling ruling = journey.rulings().get(i);
      String answer = answers.getOrDefault(line.sleutel(), "geen antwoord");
      if (!answer.contains("\t" + ruling.word())) {
        wrong.add(line.json() + "\n  model: " + ruling + "\n  dienst: " + answer);
      }
    }
    assertThat(wrong).as("%s, %s", file, last(said.out())).isEmpty();
  }

  private static String last(String text) {
    return text.lines().reduce("", (_, line) -> line);
  }

  private static void everyFigureIsTheModels(long seed, int moments) {
    FigureComparison comparison = new FigureComparison(new Questions(platform, "projectleider"));
    Random random = new Random(seed);
    for (int i = 0; i < moments; i++) {
      comparison.at(Moment.of(random), FACTS);
    }
    assertThat(comparison.compared()).isGreaterThan(1000);
    assertThat(comparison.wrong()).as("seed %d", seed).isEmpty();
  }
}
