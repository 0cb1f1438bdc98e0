package nl.praktijklerenplus.reporting;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Without the exceptions for where is developed, on a database of its own. */
public class ForReal implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("plp.webhook-own-network", "false");
  }
}
