package nl.praktijklerenplus.platform.relay;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Brings the outbox to Kafka. One relay of a service owns the outbox by an advisory lock; when it
 * goes, the lock goes with its connection and another takes over. There is no remembered position:
 * what stands in the outbox must be sent, so nothing can be skipped.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration IDLE = Duration.ofMillis(250);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final Pool pool;
  private final KafkaConnection connection;
  private final String topic;
  private final List<OutgoingTopics> more;
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean running = true;
  private Thread thread;

  OutboxRelay(
      Pool pool,
      KafkaConnection connection,
      @ConfigProperty(name = "plp.topic") String topic,
      @All List<OutgoingTopics> more) {
    this.pool = pool;
    this.more = more;
    this.connection = connection;
    this.topic = topic;
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    wake();
    thread.join(TimeUnit.SECONDS.toMillis(10));
  }

  /** Says that something was committed. The poll finds it also when nobody says so. */
  public void wake() {
    wake.release();
  }

  private void run() {
    while (running) {
      try (OutboxConnection outbox = OutboxConnection.open(pool);
          KafkaSender kafka = new KafkaSender(connection.settings())) {
        ensureTopics();
        drainWhileOwner(outbox, kafka);
      } catch (Exception e) {
        // The database or Kafka is away: nothing is lost, the rows wait. Begin anew from nothing.
        LOG.warnf("relay interrupted, begins anew: %s", e.getMessage());
        pause(AFTER_FAILURE);
      }
    }
  }

  private void drainWhileOwner(OutboxConnection outbox, KafkaSender kafka) throws Exception {
    boolean owner = false;
    while (running) {
      owner = owner || outbox.becomeOwner();
      if (!owner || relayOnce(outbox, kafka) == 0) {
        pause(IDLE);
      }
    }
  }

  /** One batch; rows are deleted only after Kafka acknowledged every one of them. */
  static int relayOnce(OutboxConnection outbox, KafkaSender kafka) throws Exception {
    List<OutboxConnection.Row> rows = outbox.next();
    kafka.sendAll(rows);
    outbox.delete(rows);
    return rows.size();
  }

  private void ensureTopics() throws Exception {
    try (Admin admin = Admin.create(connection.settings())) {
      Topics.ensure(admin, List.of(topic));
      for (OutgoingTopics others : more) {
        Topics.ensure(admin, others.names());
      }
    }
  }

  private void pause(Duration time) {
    try {
      if (wake.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
