package nl.praktijklerenplus.platform.testkit;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Starts the infrastructure for a @QuarkusTest; {@code service} names whose database it is. */
public class PlatformResource implements QuarkusTestResourceLifecycleManager {

  private String service;
  private Infrastructure infrastructure;

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.get("service");
  }

  @Override
  public Map<String, String> start() {
    infrastructure = Infrastructure.start(service);
    var database = infrastructure.database();
    return Map.ofEntries(
        Map.entry("quarkus.http.test-port", "0"),
        Map.entry("plp.database.url", infrastructure.postgresql() + "/" + database.name()),
        Map.entry("plp.database.username", database.service().name()),
        Map.entry("plp.database.password", database.service().password()),
        Map.entry("plp.database.owner.username", database.owner().name()),
        Map.entry("plp.database.owner.password", database.owner().password()),
        Map.entry("plp.kafka.bootstrap.servers", infrastructure.kafka()),
        Map.entry("plp.master-key-file", TestKeys.masterKeys().toString()),
        Map.entry("plp.hmac-key-file", TestKeys.hmacKey().toString()),
        Map.entry("plp.installation-key-file", TestKeys.installationKey().toString()),
        Map.entry("plp.token.issuer", Tokens.ISSUER),
        Map.entry("plp.token.audience", Tokens.AUDIENCE),
        Map.entry("quarkus.oidc.public-key", TestKeys.publicKey()));
  }

  @Override
  public void stop() {
    if (infrastructure != null) {
      infrastructure.stop();
    }
  }
}
