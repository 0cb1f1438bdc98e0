package nl.praktijklerenplus.reporting.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.consumer.BatchProcessor;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * Facts as batches from Kafka. Every delivery is about other students and places than any other.
 */
@ApplicationScoped
public class Delivery {

  private static final List<String> IDENTITIES =
      List.of("student", "werkgever", "leerwerkplek", "stage", "traject", "dienstverband");

  private final BatchProcessor batches;
  private final OnContext context;

  Delivery(BatchProcessor batches, OnContext context) {
    this.batches = batches;
    this.context = context;
  }

  /** Both project years, happening once more to others. */
  public static List<Feit> projectYears() {
    String again = UUID.randomUUID().toString();
    return Referentiejaar.lees("eerste-projectjaar.jsonl", "tweede-projectjaar.jsonl").stream()
        .map(feit -> other(again, feit))
        .toList();
  }

  private static Feit other(String again, Feit feit) {
    Map<String, Object> velden = new HashMap<>(feit.velden());
    IDENTITIES.forEach(
        name -> velden.computeIfPresent(name, (_, id) -> other(again, id.toString())));
    velden.computeIfPresent("gebeurtenis", (_, id) -> other(again, id.toString()));
    return new Feit(
        UUID.fromString(other(again, feit.id().toString())),
        feit.gebeurtenis(),
        UUID.fromString(other(again, feit.stroom().toString())),
        feit.versie(),
        feit.datum(),
        feit.bekend(),
        velden);
  }

  private static String other(String again, String id) {
    return UUID.nameUUIDFromBytes((again + id).getBytes()).toString();
  }

  /** In any order, in batches of any size up to so many. */
  public void shuffled(List<Feit> facts, int most, long seed) {
    Random chance = new Random(seed);
    List<Feit> left = new ArrayList<>(facts);
    Collections.shuffle(left, chance);
    while (!left.isEmpty()) {
      List<Feit> batch = left.subList(0, Math.min(left.size(), 1 + chance.nextInt(most)));
      batch(batch);
      batch.clear();
    }
  }

  public void batch(List<Feit> facts) {
    List<ReceivedEvent> events = facts.stream().map(Delivery::received).toList();
    context.await(() -> batches.process(events, Map.of()));
  }

  private static ReceivedEvent received(Feit feit) {
    ObjectNode json = new ObjectMapper().valueToTree(feit.velden());
    json.put("aggregaat", feit.stroom().toString());
    json.put("versie", feit.versie());
    json.put("datum", feit.datum().toString());
    json.put("bekend", feit.bekend().toString());
    return new ReceivedEvent(
        feit.id(),
        "plp.intake",
        key(feit),
        feit.gebeurtenis(),
        feit.stroom().toString(),
        feit.bekend(),
        json);
  }

  /** As the services choose it: the student, the werkgever, or what stands alone. */
  private static String key(Feit feit) {
    return feit.uuid("student").or(() -> feit.uuid("werkgever")).orElse(feit.stroom()).toString();
  }
}
