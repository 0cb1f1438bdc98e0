package nl.praktijklerenplus.platform.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.apache.commons.io.file.PathUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

import nl.praktijklerenplus.platform.embedded.EmbeddedKafka;
import nl.praktijklerenplus.platform.embedded.EmbeddedPostgresql;
import nl.praktijklerenplus.platform.embedded.FreePorts;
import nl.praktijklerenplus.platform.embedded.ServiceDatabase;

/**
 * A real PostgreSQL and a real Kafka for one JVM of tests: containers where a Docker engine
 * answers, else the embedded ones. The choice is printed.
 */
record Infrastructure(
    String postgresql, String kafka, ServiceDatabase database, List<AutoCloseable> parts) {

  private static final String PASSWORD = UUID.randomUUID().toString();

  static Infrastructure start(String service) {
    try {
      boolean docker = DockerClientFactory.instance().isDockerAvailable();
      System.out.println(
          "Tests run on "
              + (docker
                  ? "Testcontainers"
                  : "embedded PostgreSQL and Kafka (no Docker engine answers)"));
      ServiceDatabase database = ServiceDatabase.of(service, PASSWORD, PASSWORD);
      return docker ? containers(database) : embedded(database);
    } catch (Exception e) {
      throw new IllegalStateException("no infrastructure to test on", e);
    }
  }

  private static Infrastructure embedded(ServiceDatabase database) throws Exception {
    Path folder = Files.createTempDirectory("plp-test");
    List<Integer> ports = FreePorts.find(3);
    String superuser = LaidOutPostgresql.in(folder.resolve("postgresql"));
    EmbeddedPostgresql postgresql =
        EmbeddedPostgresql.start(folder.resolve("postgresql"), ports.get(0), superuser);
    postgresql.provision(database);
    EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), ports.get(1), ports.get(2));
    return new Infrastructure(
        "localhost:" + ports.get(0),
        kafka.bootstrapServers(),
        database,
        List.of(kafka, postgresql, () -> PathUtils.deleteDirectory(folder)));
  }

  private static Infrastructure containers(ServiceDatabase database) throws Exception {
    PostgreSQLContainer postgresql = new PostgreSQLContainer("postgres:18").withPassword(PASSWORD);
    KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.0");
    postgresql.start();
    kafka.start();
    ContainerDatabase.provision(postgresql, database);
    return new Infrastructure(
        postgresql.getHost() + ":" + postgresql.getFirstMappedPort(),
        kafka.getBootstrapServers(),
        database,
        List.of(kafka::stop, postgresql::stop));
  }

  void stop() {
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception e) {
        System.err.println("left running: " + e);
      }
    }
  }
}
