package nl.praktijklerenplus.reporting.indicator;

import java.util.HashMap;
import java.util.Map;

import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** Says facts on Kafka as the services that own them do. */
public final class Broadcast {

  private Broadcast() {}

  public static void publish(OtherService others, Feit feit) {
    Map<String, Object> fields = new HashMap<>(feit.velden());
    fields.put("bekend", feit.bekend().toString());
    others.repeats(
        feit.id(),
        topic(feit),
        feit.gebeurtenis(),
        feit.stroom(),
        feit.stroom(),
        feit.versie(),
        feit.datum().toString(),
        fields);
  }

  /** Several topics, so that batches hold facts of one subject from different streams. */
  private static String topic(Feit feit) {
    return feit.heeft("stage") || !feit.heeft("student") ? "plp.placement" : "plp.intake";
  }
}
