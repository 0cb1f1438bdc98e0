package nl.praktijklerenplus.e2e.journeys;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.e2e.model.Line;
import nl.praktijklerenplus.e2e.model.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in a random journey. */
class JourneyGeneratorTest {

  @Test
  void oneInTwentyIsRefusedForManyReasons() {
    Journey journey = JourneyGenerator.of(2, 60);
    Set<String> reasons =
        journey.rulings().stream()
            .filter(one -> !one.accepted())
            .map(one -> one.reason().replaceAll("[0-9]+", ""))
            .collect(Collectors.toSet());
    double refused = 1 - (double) journey.accepted().size() / journey.lines().size();
    assertThat(refused).isBetween(0.03, 0.06);
    assertThat(reasons).hasSizeGreaterThan(25);
  }

  @Test
  void aSeedGivesTheSameJourneyAgain() {
    assertThat(JourneyGenerator.of(7, 5).lines()).isEqualTo(JourneyGenerator.of(7, 5).lines());
  }

  @Test
  void everyCommandAndEveryCodeIsInIt() {
    Journey journey = JourneyGenerator.of(1, 300);
    Set<String> used = new HashSet<>();
    for (Line line : journey.accepted()) {
      used.add(line.commando());
      line.json()
          .properties()
          .forEach(
              one -> {
                one.getValue().forEach(code -> used.add(of(line, one.getKey(), code.asText())));
                used.add(of(line, one.getKey(), one.getValue().asText()));
              });
    }
    Set<String> missing = wanted();
    missing.removeAll(used);
    assertThat(missing).isEmpty();
  }

  private static String of(Line line, String field, String value) {
    return line.commando() + " " + field + "=" + value;
  }

  private static Set<String> wanted() {
    Set<String> wanted = new TreeSet<>();
    for (Vocabulary.Command command : Vocabulary.COMMANDS.values()) {
      wanted.add(command.name());
      command.fields().stream()
          .filter(field -> !field.name().equals("indicator"))
          .forEach(
              field ->
                  field
                      .values()
                      .forEach(
                          value -> wanted.add(command.name() + " " + field.name() + "=" + value)));
    }
    return wanted;
  }
}
