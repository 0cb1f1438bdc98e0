package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.admin.Admin;

import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.lokaal.parts.PlatformFailure;
import nl.praktijklerenplus.platform.embedded.KafkaAccess;

/** Lets the organisations come in at Kafka, each under its own name and to its own topics. */
record Partners(PlatformFolder folder, Path project) {

  private static final String PROPERTIES =
      """
      security.protocol=SASL_PLAINTEXT
      sasl.mechanism=SCRAM-SHA-512
      sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="%s" password="%s";
      """;

  /** Gives each organisation a password, and a file with what its programs need to come in. */
  void letIn(String kafka) throws IOException, PlatformFailure {
    var passwords = new TreeMap<String, String>();
    var secrets = new Secrets(folder.secrets());
    for (var code : organisations()) {
      passwords.put(code, secrets.password("kafka-" + code));
    }
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      KafkaAccess.provide(admin, passwords, passwords.keySet());
    } catch (Exception e) {
      throw new PlatformFailure("Kafka neemt de organisaties niet aan: " + e.getMessage());
    }
    write(passwords);
  }

  private void write(Map<String, String> passwords) throws IOException {
    Files.createDirectories(folder.partners());
    Files.setPosixFilePermissions(folder.partners(), PosixFilePermissions.fromString("rwx------"));
    for (var one : passwords.entrySet()) {
      Files.writeString(
          folder.partners().resolve(one.getKey() + ".properties"),
          PROPERTIES.formatted(one.getKey(), one.getValue()));
    }
  }

  private List<String> organisations() throws IOException {
    var codes = new ArrayList<String>();
    try (Stream<Path> releases = Files.list(project.resolve("contracts/referentiegegevens"))) {
      for (var release : releases.filter(file -> file.toString().endsWith(".json")).toList()) {
        var list = new ObjectMapper().readTree(release.toFile()).at("/lijsten/organisatie");
        list.forEach(one -> codes.add(one.get("code").textValue()));
      }
    }
    return codes;
  }
}
