package nl.praktijklerenplus.platform.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import nl.praktijklerenplus.platform.consumer.Archive;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Outage;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * Does the building, on a thread of its own. Of several replicas the one that holds an advisory
 * lock builds; when it goes, another goes on where it was, and so does this one when it starts
 * again.
 */
@ApplicationScoped
public class Rebuilds {

  private static final Logger LOG = Logger.getLogger(Rebuilds.class);
  private static final Duration POLL = Duration.ofSeconds(5);

  private final List<Projection> projections;
  private final ProjectionVersions versions;
  private final UnusedSchemas unused;
  private final Archive archive;
  private final Transactions transactions;
  private final OnContext context;
  private final DataSource source;
  private final Rebuild.Pace pace;
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean running = true;
  private Thread thread;

  Rebuilds(
      @All List<Projection> projections,
      ProjectionVersions versions,
      UnusedSchemas unused,
      Archive archive,
      Transactions transactions,
      OnContext context,
      DataSource source,
      @ConfigProperty(name = "plp.rebuild.workers", defaultValue = "2") int workers,
      @ConfigProperty(name = "plp.rebuild.slice", defaultValue = "20000") int slice) {
    this.projections = projections;
    this.versions = versions;
    this.unused = unused;
    this.archive = archive;
    this.transactions = transactions;
    this.context = context;
    this.source = source;
    this.pace = new Rebuild.Pace(workers, slice);
  }

  /** Before anything is handled: something must be live for it to go to. */
  void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event)
      throws SQLException {
    for (Projection projection : projections) {
      FirstVersion.ensure(source, projection);
    }
    if (!projections.isEmpty()) {
      thread = Thread.ofPlatform().name("rebuilds").start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    wake();
    if (thread != null) {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    }
  }

  /** Says that something was asked. The poll finds it also when nobody says so. */
  void wake() {
    wake.release();
  }

  private void run() {
    while (running) {
      try {
        for (Projection projection : projections) {
          attend(projection);
        }
        pause();
      } catch (InterruptedException e) {
        running = false;
      } catch (Exception e) {
        LOG.warnf("build interrupted, goes on later: %s", e.getMessage());
        pauseAfterFailure();
      }
    }
  }

  private void attend(Projection projection) throws SQLException, InterruptedException {
    if (inBuild(projection).isPresent()) {
      try (Connection own = source.getConnection()) {
        if (BuilderLock.take(own, projection)) {
          try {
            bring(projection);
          } finally {
            BuilderLock.release(own, projection);
          }
        }
      }
    }
    context.await(() -> unused.empty(projection));
  }

  private void bring(Projection projection) throws SQLException, InterruptedException {
    Optional<ProjectionVersion> version = inBuild(projection);
    if (version.isPresent()) {
      try {
        build(projection, version.get());
        inBuild(projection)
            .filter(one -> one.state() == ProjectionState.GEREED)
            .ifPresent(one -> catchUp(projection, one));
      } catch (BuildFailed failure) {
        fail(version.get(), failure.getMessage());
      } catch (SQLException | RuntimeException failure) {
        if (Outage.is(failure)) {
          throw failure;
        }
        LOG.error("build failed", failure);
        fail(version.get(), "Onverwachte fout: " + failure.getClass().getSimpleName());
      }
    }
  }

  private void build(Projection projection, ProjectionVersion version)
      throws SQLException, InterruptedException {
    if (version.position() == null) {
      long position = context.await(() -> transactions.everything(archive::hold));
      rebuild(projection, version).begin(position);
    }
    Optional<ProjectionVersion> begun =
        inBuild(projection).filter(one -> one.state() == ProjectionState.BOUWEND);
    if (begun.isPresent() && rebuild(projection, begun.get()).run()) {
      context.await(() -> transactions.everything(session -> versions.ready(session, version)));
    }
  }

  private Rebuild rebuild(Projection projection, ProjectionVersion version) {
    return new Rebuild(projection, version, source, pace, () -> running);
  }

  private void catchUp(Projection projection, ProjectionVersion version) {
    new CatchUp(projection, version, versions, archive, transactions, context).run(() -> running);
  }

  private void fail(ProjectionVersion version, String reason) {
    LOG.errorf("version %d of %s failed: %s", version.version(), version.projection(), reason);
    context.await(
        () -> transactions.everything(session -> versions.failed(session, version, reason)));
  }

  private Optional<ProjectionVersion> inBuild(Projection projection) {
    return context
        .await(() -> transactions.everything(session -> versions.all(session, projection.name())))
        .stream()
        .filter(version -> version.state().inBuild())
        .findFirst();
  }

  private void pause() throws InterruptedException {
    if (wake.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
      wake.drainPermits();
    }
  }

  private void pauseAfterFailure() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
