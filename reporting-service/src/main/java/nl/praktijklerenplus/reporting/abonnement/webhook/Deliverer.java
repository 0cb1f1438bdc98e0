package nl.praktijklerenplus.reporting.abonnement.webhook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.reporting.abonnement.webhook.Delivery.Ready;

/** Delivers, on a thread of its own, as long as this replica runs. */
@ApplicationScoped
class Deliverer {

  private static final Logger LOG = Logger.getLogger(Deliverer.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

  private final Delivery delivery;
  private final Sender sender;
  private final OnContext context;
  private volatile boolean running = true;
  private Thread thread;

  Deliverer(Delivery delivery, Sender sender, OnContext context) {
    this.delivery = delivery;
    this.sender = sender;
    this.context = context;
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().name("webhooks").start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(10));
  }

  private void run() {
    try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      while (running) {
        pause(work(together));
      }
    }
  }

  /** How long to wait before there may be something to do again. */
  private Duration work(ExecutorService together) {
    try {
      boolean filled = context.await(delivery::fill);
      List<Ready> ready = context.await(delivery::take);
      together.invokeAll(ready.stream().map(this::deliver).toList());
      return filled || !ready.isEmpty() ? Duration.ZERO : POLL;
    } catch (InterruptedException stopping) {
      running = false;
      return Duration.ZERO;
    } catch (RuntimeException away) {
      LOG.warnf("nothing is delivered for now: %s", away.getClass().getName());
      return AFTER_FAILURE;
    }
  }

  private Callable<Void> deliver(Ready ready) {
    return () -> {
      var outcome = sender.send(ready.due().adres(), ready.message());
      context.await(() -> delivery.settle(ready.due(), outcome));
      return null;
    };
  }

  private void pause(Duration time) {
    try {
      TimeUnit.MILLISECONDS.sleep(time.toMillis());
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
