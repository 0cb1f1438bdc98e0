package nl.praktijklerenplus.platform.relay;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics as they must be. Making one that exists is no error. Our own: twelve partitions, kept
 * forever. Of one organisation, in or out: a single partition, so that all of it is in one order.
 */
public final class Topics {

  public static final List<String> ALL =
      List.of("plp.intake", "plp.placement", "plp.certification", "plp.reporting");

  /** What an organisation writes; the rest of the name is its code. */
  public static final String INCOMING = "plp.aanmeldingen.";

  /** What an organisation may see; the rest of the name is its code. */
  public static final String OF_PARTNER = "plp.partner.";

  private static final int PARTITIONS = 12;
  private static final Map<String, String> FOREVER =
      Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete");

  // It holds codes with which somebody could be found again, and was answered long before.
  private static final Map<String, String> FOR_TWO_WEEKS =
      Map.of(
          "retention.ms", String.valueOf(Duration.ofDays(14).toMillis()),
          "cleanup.policy", "delete",
          "max.message.bytes", "16384");

  private Topics() {}

  public static void ensure(Admin admin, Collection<String> names)
      throws InterruptedException, ExecutionException {
    for (String name : names) {
      create(admin, form(name));
    }
  }

  private static NewTopic form(String name) {
    if (name.startsWith(INCOMING)) {
      return topic(name, 1, FOR_TWO_WEEKS);
    }
    return topic(name, name.startsWith(OF_PARTNER) ? 1 : PARTITIONS, FOREVER);
  }

  private static NewTopic topic(String name, int partitions, Map<String, String> configs) {
    return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configs);
  }

  private static void create(Admin admin, NewTopic topic)
      throws InterruptedException, ExecutionException {
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
