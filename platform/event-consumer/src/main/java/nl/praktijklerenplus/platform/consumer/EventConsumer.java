package nl.praktijklerenplus.platform.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import nl.praktijklerenplus.platform.relay.KafkaConnection;
import nl.praktijklerenplus.platform.relay.Topics;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * Polls Kafka on a thread of its own and hands each batch to the {@link BatchProcessor}. The
 * database says where to go on, so a kill between handling and anything else changes nothing.
 */
@ApplicationScoped
public class EventConsumer {

  private static final Logger LOG = Logger.getLogger(EventConsumer.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final Instance<EventHandler> handler;
  private final BatchProcessor processor;
  private final Offsets offsets;
  private final Transactions transactions;
  private final OnContext context;
  private final KafkaConnection connection;
  private final String group;
  private volatile boolean running = true;
  private Thread thread;

  EventConsumer(
      Instance<EventHandler> handler,
      BatchProcessor processor,
      Offsets offsets,
      Transactions transactions,
      OnContext context,
      KafkaConnection connection,
      @ConfigProperty(name = "quarkus.application.name") String group) {
    this.handler = handler;
    this.processor = processor;
    this.offsets = offsets;
    this.transactions = transactions;
    this.context = context;
    this.connection = connection;
    this.group = group;
  }

  void start(@Observes StartupEvent event) {
    if (!handler.get().topics().isEmpty()) {
      thread = Thread.ofPlatform().name("event-consumer").start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    if (thread != null) {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    }
  }

  private void run() {
    while (running) {
      try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings())) {
        ensureTopics();
        consumer.subscribe(handler.get().topics(), seekToStored(consumer));
        while (running) {
          handle(consumer.poll(POLL));
        }
      } catch (Exception e) {
        // The database or Kafka is away. Begin anew at the stored offsets.
        LOG.warnf("consumer interrupted, begins anew: %s", e.getMessage());
        pause();
      }
    }
  }

  private void handle(ConsumerRecords<String, String> records) {
    if (!records.isEmpty()) {
      context.await(() -> processor.process(events(records), next(records)));
    }
  }

  private List<ReceivedEvent> events(ConsumerRecords<String, String> records) {
    return java.util.stream.StreamSupport.stream(records.spliterator(), false)
        .map(handler.get()::read)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Map<TopicPartition, Long> next(ConsumerRecords<String, String> records) {
    Map<TopicPartition, Long> next = new HashMap<>();
    for (ConsumerRecord<String, String> one : records) {
      next.merge(new TopicPartition(one.topic(), one.partition()), one.offset() + 1, Math::max);
    }
    return next;
  }

  private ConsumerRebalanceListener seekToStored(KafkaConsumer<String, String> consumer) {
    return new ConsumerRebalanceListener() {
      @Override
      public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}

      @Override
      public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> stored = stored();
        partitions.forEach(
            partition -> consumer.seek(partition, stored.getOrDefault(partition, 0L)));
      }
    };
  }

  private Map<TopicPartition, Long> stored() {
    return context.await(() -> transactions.everything(offsets::all));
  }

  private void ensureTopics() throws Exception {
    try (Admin admin = Admin.create(connection.settings())) {
      Topics.ensure(admin, handler.get().topics());
    }
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(connection.settings());
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    return settings;
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(AFTER_FAILURE.toMillis());
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
