package nl.praktijklerenplus.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.apache.commons.io.file.PathUtils;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.ConfigProvider;

import nl.praktijklerenplus.platform.embedded.EmbeddedKafka;
import nl.praktijklerenplus.platform.embedded.FreePorts;
import nl.praktijklerenplus.platform.embedded.KafkaAccess;

/**
 * Instead of the Kafka of {@link PlatformResource} one that asks for names and rights, as where it
 * runs for real; {@code service} names who comes in. The tests themselves come in without a name.
 */
public class GuardedKafka implements QuarkusTestResourceLifecycleManager {

  private static final String OPEN = "plp.test.kafka";
  private static final List<String> ORGANISATIONS = List.of("werkdag", "permens");

  private String service;
  private EmbeddedKafka kafka;
  private Path folder;

  /** Where the tests find Kafka. */
  static String forTests() {
    var config = ConfigProvider.getConfig();
    return config
        .getOptionalValue(OPEN, String.class)
        .orElseGet(() -> config.getValue("kafka.bootstrap.servers", String.class));
  }

  /** How an organisation comes in. */
  public static Map<String, Object> as(String organisation) {
    String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    return Map.of(
        "bootstrap.servers",
        servers,
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "SCRAM-SHA-512",
        "sasl.jaas.config",
        "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
            .formatted(organisation, password(organisation)));
  }

  private static String password(String user) {
    return "wachtwoord-van-" + user;
  }

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.get("service") + "-service";
  }

  /** After the other, so that this one's answers count. */
  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("plp-test-kafka");
      List<Integer> ports = FreePorts.find(3);
      kafka = EmbeddedKafka.start(folder, ports.get(0), ports.get(1), OptionalInt.of(ports.get(2)));
      try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
        KafkaAccess.provide(admin, passwords(), ORGANISATIONS);
      }
      return Map.of(
          OPEN,
          kafka.bootstrapServers(),
          "plp.kafka.bootstrap.servers",
          "127.0.0.1:" + ports.get(2),
          "plp.kafka.password",
          password(service));
    } catch (Exception e) {
      throw new IllegalStateException("no guarded Kafka to test on", e);
    }
  }

  private Map<String, String> passwords() {
    return Map.of(
        service, password(service), "werkdag", password("werkdag"), "permens", password("permens"));
  }

  @Override
  public void stop() {
    if (kafka != null) {
      kafka.close();
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try {
      PathUtils.deleteDirectory(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
