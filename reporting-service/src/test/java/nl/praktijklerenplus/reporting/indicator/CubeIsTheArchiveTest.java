package nl.praktijklerenplus.reporting.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.BatchProcessor;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Whatever came in and in whatever order and batches: what stands in the cube is what the pure
 * function says of the whole archive at once.
 */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class CubeIsTheArchiveTest {

  @Inject CubeAndArchive data;
  @Inject BatchProcessor batches;
  @Inject OnContext context;

  @Test
  void bothProjectYearsShuffledAndDeliveredTwiceGiveTheFiguresOfTheWholeArchive() {
    List<Feit> years = Referentiejaar.lees("eerste-projectjaar.jsonl", "tweede-projectjaar.jsonl");
    List<Feit> twice = new ArrayList<>(years);
    twice.addAll(years);
    Collections.shuffle(twice, new Random(7));
    try (OtherService others = new OtherService()) {
      twice.forEach(feit -> Broadcast.publish(others, feit));
    }
    List<UUID> ids = years.stream().map(Feit::id).toList();
    await().atMost(60, SECONDS).until(() -> data.received().containsAll(ids));

    assertThat(data.stored()).hasSizeGreaterThan(500).isEqualTo(data.computed());
    assertThat(data.wronglyRolledUp()).isEmpty();
  }

  @Test
  void twoReplicasThatHandleTheSameStudentAtOnceLoseNothing() {
    List<Feit> story = aLongStory();
    CompletableFuture.allOf(replica(story, 0), replica(story, 1)).join();

    assertThat(data.received()).containsAll(story.stream().map(Feit::id).toList());
    assertThat(data.stored()).isNotEmpty().isEqualTo(data.computed());
    assertThat(data.wronglyRolledUp()).isEmpty();
  }

  private static List<Feit> aLongStory() {
    Verhaal story = new Verhaal();
    story.student("2022-01-03", "KandidaatAangemeld", "organisatie=werkdag");
    story.student("2022-01-04", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
    for (int day = 10; day < 28; day++) {
      story.student("2022-01-" + day, "StudentGepauzeerd", "reden=PERSOONLIJK");
      story.student("2022-02-" + day, "StudentHervat");
    }
    return story.feiten();
  }

  /** Handles every other fact, each in a batch and a transaction of its own. */
  private CompletableFuture<Void> replica(List<Feit> story, int which) {
    return CompletableFuture.runAsync(
        () ->
            IntStream.range(0, story.size())
                .filter(i -> i % 2 == which)
                .mapToObj(story::get)
                .forEach(fact -> context.await(() -> batches.process(received(fact), Map.of()))),
        Thread.ofPlatform()::start);
  }

  private static List<ReceivedEvent> received(Feit feit) {
    ObjectNode json = new ObjectMapper().valueToTree(feit.velden());
    json.put("aggregaat", feit.stroom().toString());
    json.put("versie", feit.versie());
    json.put("datum", feit.datum().toString());
    json.put("bekend", feit.bekend().toString());
    String key = feit.stroom().toString();
    return List.of(
        new ReceivedEvent(
            feit.id(), "plp.intake", key, feit.gebeurtenis(), key, feit.bekend(), json));
  }
}
