package nl.praktijklerenplus.platform.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may do what on Kafka, tried out by each of them on a broker that asks for names. */
class KafkaAccessTest {

  private static final List<String> ORGANISATIONS = List.of("werkdag", "permens");
  private static final List<String> SERVICES =
      List.of("intake-service", "placement-service", "certification-service", "reporting-service");
  private static final List<String> TOPICS =
      List.of(
          "plp.intake",
          "plp.placement",
          "plp.certification",
          "plp.reporting",
          "plp.aanmeldingen.werkdag",
          "plp.aanmeldingen.permens",
          "plp.partner.werkdag",
          "plp.partner.permens");

  private static final Map<String, String> PASSWORDS =
      Stream.concat(ORGANISATIONS.stream(), SERVICES.stream())
          .collect(Collectors.toMap(user -> user, user -> "geheim \"van\" " + user));

  @TempDir static Path folder;
  private static final List<Integer> PORTS = FreePorts.find(3);
  private static EmbeddedKafka kafka;

  @BeforeAll
  static void start() throws Exception {
    kafka = EmbeddedKafka.start(folder, PORTS.get(0), PORTS.get(1), OptionalInt.of(PORTS.get(2)));
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.createTopics(TOPICS.stream().map(KafkaAccessTest::topic).toList()).all().get();
      KafkaAccess.provide(admin, PASSWORDS, ORGANISATIONS);
      // What was written before anybody asks.
      for (String topic : TOPICS) {
        write(Map.of("bootstrap.servers", kafka.bootstrapServers()), topic);
      }
    }
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @ParameterizedTest
  @CsvSource({
    "werkdag, plp.partner.werkdag",
    "permens, plp.partner.permens",
    "placement-service, plp.intake",
    "certification-service, plp.intake",
    "certification-service, plp.placement",
    "reporting-service, plp.intake",
    "reporting-service, plp.reporting",
    "intake-service, plp.aanmeldingen.werkdag"
  })
  void whoMayReadReads(String user, String topic) {
    assertThat(read(as(user), topic, group(user))).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "werkdag, plp.partner.permens",
    "permens, plp.partner.werkdag",
    "werkdag, plp.intake",
    "werkdag, plp.placement",
    "werkdag, plp.certification",
    "werkdag, plp.reporting",
    "werkdag, plp.aanmeldingen.werkdag",
    "werkdag, plp.aanmeldingen.permens",
    "intake-service, plp.placement",
    "placement-service, plp.reporting",
    "placement-service, plp.partner.werkdag"
  })
  void nobodyReadsWhatIsAnothers(String user, String topic) {
    assertThatThrownBy(() -> read(as(user), topic, group(user)))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void nobodyReadsUnderTheNameOfAnother() {
    assertThatThrownBy(() -> read(as("werkdag"), "plp.partner.werkdag", "permens.portaal"))
        .isInstanceOf(AuthorizationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "werkdag, plp.aanmeldingen.werkdag",
    "intake-service, plp.intake",
    "placement-service, plp.placement",
    "certification-service, plp.certification",
    "reporting-service, plp.reporting",
    "reporting-service, plp.partner.permens"
  })
  void whoMayWriteWrites(String user, String topic) throws Exception {
    write(as(user), topic);
  }

  @ParameterizedTest
  @CsvSource({
    "werkdag, plp.aanmeldingen.permens",
    "werkdag, plp.partner.werkdag",
    "werkdag, plp.partner.permens",
    "werkdag, plp.intake",
    "werkdag, plp.reporting",
    "intake-service, plp.placement",
    "placement-service, plp.intake",
    "certification-service, plp.reporting",
    "intake-service, plp.partner.werkdag",
    "reporting-service, plp.aanmeldingen.werkdag"
  })
  void nobodyWritesForAnother(String user, String topic) {
    assertThatThrownBy(() -> write(as(user), topic))
        .hasCauseInstanceOf(AuthorizationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plp.partner.nieuw", "iets", "plp.intake"})
  void anOrganisationMakesNoTopic(String topic) {
    try (var admin = Admin.create(as("werkdag"))) {
      assertThatThrownBy(
              () -> admin.createTopics(List.of(topic(topic))).all().get(20, TimeUnit.SECONDS))
          .hasCauseInstanceOf(AuthorizationException.class);
    }
  }

  @Test
  void nobodyComesInWithAnothersPasswordOrWithout() {
    Map<String, Object> wrong = new HashMap<>(as("werkdag"));
    wrong.put("sasl.jaas.config", jaas("werkdag", PASSWORDS.get("permens")));
    assertThatThrownBy(() -> write(wrong, "plp.aanmeldingen.werkdag"))
        .hasCauseInstanceOf(SaslAuthenticationException.class);
    Map<String, Object> nameless = Map.of("bootstrap.servers", partners(), "max.block.ms", 2000);
    assertThatThrownBy(() -> write(nameless, "plp.aanmeldingen.werkdag")).isNotNull();
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, 1, (short) 1);
  }

  private static String group(String user) {
    return ORGANISATIONS.contains(user) ? user + ".portaal" : user;
  }

  private static String partners() {
    return "127.0.0.1:" + PORTS.get(2);
  }

  private static Map<String, Object> as(String user) {
    return Map.of(
        "bootstrap.servers",
        partners(),
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "SCRAM-SHA-512",
        "sasl.jaas.config",
        jaas(user, PASSWORDS.get(user)));
  }

  private static String jaas(String user, String password) {
    return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
        .formatted(user, password.replace("\"", "\\\""));
  }

  private static void write(Map<String, Object> as, String topic) throws Exception {
    try (var producer = new KafkaProducer<>(as, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "k", topic)).get(20, TimeUnit.SECONDS);
    }
  }

  /** The first message. */
  private static String read(Map<String, Object> as, String topic, String group) {
    Map<String, Object> settings = new HashMap<>(as);
    settings.put("group.id", group);
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", false);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (System.nanoTime() < end) {
        for (var message : consumer.poll(Duration.ofMillis(200))) {
          return message.value();
        }
      }
      return "nothing";
    }
  }
}
