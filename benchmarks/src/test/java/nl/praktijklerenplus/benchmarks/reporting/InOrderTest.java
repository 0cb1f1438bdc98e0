package nl.praktijklerenplus.benchmarks.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InOrderTest {

  private static List<Told> all(long seed) {
    List<Told> all = new ArrayList<>();
    new InOrder(new Programme(seed, 200), 0, 200).forEachRemaining(all::add);
    return all;
  }

  @Test
  void everyStudentTellsFifteenDifferentEventsInTheOrderOfKnowing() {
    List<Told> all = all(1);
    assertThat(all).hasSize(200 * Programme.EVENTS);
    assertThat(all).extracting(Told::bekend).isSortedAccordingTo(Instant::compareTo);
    Set<UUID> ids = new HashSet<>(all.stream().map(Told::id).toList());
    assertThat(ids).hasSize(all.size());
  }

  @Test
  void theSameSeedTellsTheSameAndAnotherSeedOfOthers() {
    assertThat(all(1).stream().map(Told::json).toList())
        .isEqualTo(all(1).stream().map(Told::json).toList());
    Set<UUID> keys = new HashSet<>(all(1).stream().map(Told::key).toList());
    assertThat(all(2)).extracting(Told::key).doesNotContainAnyElementsOf(keys);
  }
}
