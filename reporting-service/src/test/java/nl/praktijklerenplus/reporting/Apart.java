package nl.praktijklerenplus.reporting;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import nl.praktijklerenplus.platform.testkit.GuardedKafka;

/**
 * A service and a database for all who cannot do with those of the others: without the exceptions
 * for where is developed, on a Kafka that asks for names, and with builds in many slices.
 */
public class Apart implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("plp.webhook-own-network", "false", "plp.rebuild.slice", "20");
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(GuardedKafka.class, Map.of("service", "reporting")));
  }
}
