package nl.praktijklerenplus.reporting.projection;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A build of a few hundred facts in many slices, on a database of its own. */
public class SmallSlices implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("plp.rebuild.slice", "20");
  }
}
