package nl.praktijklerenplus.platform.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** One node that is broker and controller at once, and lives in 256 MB. */
record KafkaSettings(Path folder, int port, int controllerPort, OptionalInt partners) {

  static final int NODE_ID = 1;
  static final String CLUSTER_ID = "praktijkleren-plus";
  static final String CONTROLLER_LISTENER = "CONTROLLER";
  private static final String PARTNERS = "PARTNERS";

  Map<String, String> asProperties() {
    Map<String, String> properties = new HashMap<>(quorum());
    properties.putAll(SINGLE_NODE);
    properties.putAll(BEHAVIOUR);
    partners.ifPresent(port -> properties.putAll(guarded(port, properties)));
    return properties;
  }

  /**
   * One more way in, for who has a name and a password, and rights for each. Who is on this machine
   * comes in by the other way, without a name, and may do all.
   */
  private static Map<String, String> guarded(int port, Map<String, String> open) {
    String address = "," + PARTNERS + "://127.0.0.1:" + port;
    return Map.of(
        "listeners",
        open.get("listeners") + address,
        "advertised.listeners",
        open.get("advertised.listeners") + address,
        "listener.security.protocol.map",
        open.get("listener.security.protocol.map") + "," + PARTNERS + ":SASL_PLAINTEXT",
        "sasl.enabled.mechanisms",
        "SCRAM-SHA-512",
        "listener.name.partners.scram-sha-512.sasl.jaas.config",
        "org.apache.kafka.common.security.scram.ScramLoginModule required;",
        "authorizer.class.name",
        "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "super.users",
        "User:ANONYMOUS");
  }

  Path logs() {
    return folder.resolve("log");
  }

  private Map<String, String> quorum() {
    String broker = "PLAINTEXT://127.0.0.1:" + port;
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        Integer.toString(NODE_ID),
        "listeners",
        broker + "," + CONTROLLER_LISTENER + "://127.0.0.1:" + controllerPort,
        "advertised.listeners",
        broker,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "controller.listener.names",
        CONTROLLER_LISTENER,
        "controller.quorum.voters",
        NODE_ID + "@127.0.0.1:" + controllerPort,
        "log.dirs",
        logs().toString());
  }

  private static final Map<String, String> SINGLE_NODE =
      Map.of(
          "offsets.topic.replication.factor", "1",
          "offsets.topic.num.partitions", "4",
          "transaction.state.log.replication.factor", "1",
          "transaction.state.log.min.isr", "1",
          "transaction.state.log.num.partitions", "1",
          "share.coordinator.state.topic.replication.factor", "1",
          "share.coordinator.state.topic.min.isr", "1",
          "log.cleaner.dedupe.buffer.size", "8388608");

  private static final Map<String, String> BEHAVIOUR =
      Map.of(
          // A killed node waits for its own old session: nine seconds by default.
          "broker.session.timeout.ms", "1500",
          "broker.heartbeat.interval.ms", "300",
          // A mistyped topic is an error, not a new topic.
          "auto.create.topics.enable", "false",
          "group.initial.rebalance.delay.ms", "0",
          // The topics are the record of what was told: kept for ever.
          "log.retention.ms", "-1");
}
