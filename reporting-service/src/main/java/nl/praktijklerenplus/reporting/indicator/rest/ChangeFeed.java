package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.reporting.indicator.store.FigureChanges;
import nl.praktijklerenplus.reporting.indicator.store.FigureChanges.Changes;

/**
 * Tells everyone who listens here what changed, whichever replica changed it: one question to the
 * database at a time, however many listen.
 */
@ApplicationScoped
class ChangeFeed {

  private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
  private static final int POLLS_BETWEEN_CLEANING = 240;
  private static final int WAITING = 64;

  private final FigureChanges changes;
  private final OnContext context;
  private final BroadcastProcessor<Changes> listeners = BroadcastProcessor.create();
  private volatile boolean running = true;
  private Thread thread;

  ChangeFeed(FigureChanges changes, OnContext context) {
    this.changes = changes;
    this.context = context;
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().name("figure-changes").start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(10));
    listeners.onComplete();
  }

  /**
   * First where things stand, or what changed since the moment that is given; then every change.
   * Who is too slow to keep up is cut off, and asks again from where it was.
   */
  Multi<Changes> from(Optional<String> moment) {
    Context caller = Vertx.currentContext();
    Uni<Changes> first =
        Uni.createFrom()
            .deferred(() -> ask(moment))
            .runSubscriptionOn(work -> caller.runOnContext(_ -> work.run()));
    // Listening begins before the first question: what comes in between is told twice, not lost.
    return Multi.createBy()
        .merging()
        .streams(listeners.onOverflow().buffer(WAITING), first.toMulti());
  }

  private void run() {
    Optional<String> since = Optional.empty();
    for (int poll = 0; running; poll++) {
      since = look(since, poll % POLLS_BETWEEN_CLEANING == 0);
      pause(POLL);
    }
  }

  /** Where to go on; after a failure from where it was, so that nothing is missed. */
  private Optional<String> look(Optional<String> since, boolean clean) {
    try {
      Changes found = context.await(() -> ask(since));
      if (!found.indicatoren().isEmpty() || !found.bekend()) {
        listeners.onNext(found);
      }
      if (clean) {
        context.await(changes::forget);
      }
      return Optional.of(found.moment());
    } catch (RuntimeException away) {
      LOG.warnf("who listens hears nothing for now: %s", away.getMessage());
      pause(AFTER_FAILURE);
      return since;
    }
  }

  private Uni<Changes> ask(Optional<String> since) {
    return since.map(changes::since).orElseGet(changes::now);
  }

  private void pause(Duration time) {
    try {
      TimeUnit.MILLISECONDS.sleep(time.toMillis());
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
