package nl.praktijklerenplus.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTestProfile;

import nl.praktijklerenplus.platform.testkit.GuardedKafka;

/**
 * A service and a database for all who cannot do with those of the others: with time that a test
 * moves on, and on a Kafka that asks for names.
 */
public class Apart implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(MovableClock.class);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(GuardedKafka.class, Map.of("service", "intake")));
  }
}
