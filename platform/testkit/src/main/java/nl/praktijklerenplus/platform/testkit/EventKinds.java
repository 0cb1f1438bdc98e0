package nl.praktijklerenplus.platform.testkit;

import java.util.Arrays;

import nl.praktijklerenplus.platform.kernel.StateChange;

import static org.assertj.core.api.Assertions.assertThat;

/** Which events change the state of their aggregate; every other one is an observation. */
public final class EventKinds {

  private EventKinds() {}

  /**
   * @param events the sealed interface of an aggregate's events
   * @param names those that the domain calls state changes, and no others
   */
  public static void stateChanges(Class<?> events, String... names) {
    assertThat(
            Arrays.stream(events.getPermittedSubclasses())
                .filter(StateChange.class::isAssignableFrom)
                .map(Class::getSimpleName))
        .containsExactlyInAnyOrder(names);
  }
}
