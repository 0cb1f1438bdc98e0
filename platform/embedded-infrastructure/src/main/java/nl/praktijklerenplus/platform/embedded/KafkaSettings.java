package nl.praktijklerenplus.platform.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One node that is broker and controller at once, and lives in 256 MB. */
record KafkaSettings(Path folder, int port, int controllerPort) {

  static final int NODE_ID = 1;
  static final String CLUSTER_ID = "praktijkleren-plus";
  static final String CONTROLLER_LISTENER = "CONTROLLER";

  Map<String, String> asProperties() {
    Map<String, String> properties = new HashMap<>(quorum());
    properties.putAll(SINGLE_NODE);
    properties.putAll(BEHAVIOUR);
    return properties;
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
