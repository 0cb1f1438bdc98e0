package nl.praktijklerenplus.platform.store;

import java.util.Map;

/** An integration event as it will stand on Kafka: CloudEvents in binary mode. */
public record OutboxRow(String topic, String key, Map<String, String> headers, String payload) {}
