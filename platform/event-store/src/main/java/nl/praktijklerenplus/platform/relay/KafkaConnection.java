package nl.praktijklerenplus.platform.relay;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a service comes to Kafka: under its own name where a password is given, without a name on a
 * machine of one's own.
 */
@ApplicationScoped
public class KafkaConnection {

  private static final String LOGIN =
      "org.apache.kafka.common.security.scram.ScramLoginModule required"
          + " username=\"%s\" password=\"%s\";";

  private final Map<String, Object> settings;

  KafkaConnection(
      @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "plp.kafka.password") Optional<String> password,
      @ConfigProperty(name = "plp.kafka.security-protocol", defaultValue = "SASL_PLAINTEXT")
          String protocol) {
    this.settings =
        password
            .map(secret -> guarded(servers, protocol, LOGIN.formatted(service, quoted(secret))))
            .orElseGet(() -> Map.of("bootstrap.servers", servers));
  }

  /** What every client of Kafka needs. */
  public Map<String, Object> settings() {
    return settings;
  }

  private static Map<String, Object> guarded(String servers, String protocol, String login) {
    return Map.of(
        "bootstrap.servers",
        servers,
        "security.protocol",
        protocol,
        "sasl.mechanism",
        "SCRAM-SHA-512",
        "sasl.jaas.config",
        login);
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
