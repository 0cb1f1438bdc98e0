package nl.praktijklerenplus.platform.relay;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics as they must be: twelve partitions, kept forever. Making one that exists is no error.
 */
public final class Topics {

  public static final List<String> ALL =
      List.of("plp.intake", "plp.placement", "plp.certification", "plp.reporting");

  private static final int PARTITIONS = 12;
  private static final Map<String, String> FOREVER =
      Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete");

  private Topics() {}

  public static void ensure(Admin admin, Collection<String> names)
      throws InterruptedException, ExecutionException {
    for (String name : names) {
      create(admin, name);
    }
  }

  private static void create(Admin admin, String name)
      throws InterruptedException, ExecutionException {
    var topic = new NewTopic(name, java.util.Optional.of(PARTITIONS), java.util.Optional.empty());
    try {
      admin.createTopics(List.of(topic.configs(FOREVER))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
