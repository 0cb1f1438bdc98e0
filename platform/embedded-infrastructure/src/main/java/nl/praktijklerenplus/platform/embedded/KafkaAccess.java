package nl.praktijklerenplus.platform.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Users of Kafka and what each may do: the rules stand in {@code kafka-toegang.txt}. */
public final class KafkaAccess {

  private static final String FILE = "/kafka-toegang.txt";
  private static final String ORGANISATION = "{organisatie}";
  private static final int ITERATIONS = 8192;

  private KafkaAccess() {}

  /**
   * Makes the users and gives them their rights; users that are there get the password that is said
   * here.
   *
   * @param passwords of services and of organisations, by name
   * @param organisations the codes of the organisations
   */
  public static void provide(
      Admin admin, Map<String, String> passwords, Collection<String> organisations)
      throws Exception {
    admin.createAcls(rules(organisations)).all().get();
    admin
        .alterUserScramCredentials(
            passwords.entrySet().stream()
                .map(one -> KafkaAccess.credential(one.getKey(), one.getValue()))
                .toList())
        .all()
        .get();
  }

  private static UserScramCredentialAlteration credential(String user, String password) {
    return new UserScramCredentialUpsertion(
        user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS), password);
  }

  static List<AclBinding> rules(Collection<String> organisations) {
    return lines()
        .flatMap(
            line ->
                line.contains(ORGANISATION)
                    ? organisations.stream().map(code -> line.replace(ORGANISATION, code))
                    : Stream.of(line))
        .flatMap(KafkaAccess::rule)
        .toList();
  }

  private static Stream<AclBinding> rule(String line) {
    String[] words = line.split("\\s+");
    ResourcePattern what = what(ResourceType.fromString(words[2]), words[3]);
    return Arrays.stream(words[1].split(","))
        .map(may -> new AclBinding(what, who(words[0], AclOperation.fromString(may))));
  }

  private static ResourcePattern what(ResourceType type, String name) {
    return name.endsWith("*")
        ? new ResourcePattern(type, name.substring(0, name.length() - 1), PatternType.PREFIXED)
        : new ResourcePattern(type, name, PatternType.LITERAL);
  }

  private static AccessControlEntry who(String user, AclOperation may) {
    return new AccessControlEntry("User:" + user, "*", may, AclPermissionType.ALLOW);
  }

  private static Stream<String> lines() {
    try (InputStream file = KafkaAccess.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
