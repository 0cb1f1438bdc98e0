package nl.praktijklerenplus.platform.projection;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * Builds one version out of the archive, up to where that ended when the building began. What is
 * done is done: after a kill it goes on with the slices that are left.
 */
final class Rebuild {

  /**
   * @param workers so many slices at the same time
   * @param size about how many rows a slice reads
   */
  record Pace(int workers, int size) {}

  /** The version is no longer built, or another has done this slice: undo it and stop. */
  private static final class Overtaken extends RuntimeException {}

  private final Projection projection;
  private final ProjectionVersion version;
  private final DataSource source;
  private final Pace pace;
  private final BooleanSupplier goOn;
  private final Slices slices;
  private final AtomicLong read = new AtomicLong();
  private final long begun = System.nanoTime();

  Rebuild(
      Projection projection,
      ProjectionVersion version,
      DataSource source,
      Pace pace,
      BooleanSupplier goOn) {
    this.projection = projection;
    this.version = version;
    this.source = source;
    this.pace = pace;
    this.goOn = goOn;
    this.slices = new Slices(version);
  }

  /** Makes room, and says up to where the archive is taken. */
  void begin(long position) throws SQLException {
    transaction(
        connection -> {
          for (String table : projection.tables()) {
            Jdbc.change(connection, "truncate " + table);
          }
          return slices.begin(connection, position);
        });
  }

  /**
   * @return whether all is done; not when it was stopped
   */
  boolean run() throws SQLException, InterruptedException {
    List<RebuildStep> steps = projection.steps(version);
    try {
      for (int number = 0; number < steps.size(); number++) {
        workOff(number, steps.get(number), slices(number, steps.get(number)));
      }
      return goOn.getAsBoolean();
    } catch (Overtaken stopped) {
      return false;
    }
  }

  private List<Slice> slices(int number, RebuildStep step) throws SQLException {
    return transaction(
        connection -> {
          if (!slices.planned(connection, number)) {
            slices.plan(connection, number, step.plan(connection, pace.size()));
          }
          return slices.open(connection, number);
        });
  }

  private void workOff(int number, RebuildStep step, List<Slice> open)
      throws SQLException, InterruptedException {
    Queue<Slice> left = new ConcurrentLinkedQueue<>(open);
    try (ExecutorService threads =
        Executors.newFixedThreadPool(pace.workers(), Thread.ofPlatform().name("build").factory())) {
      for (Future<?> worker :
          threads.invokeAll(Collections.nCopies(pace.workers(), () -> take(left, number, step)))) {
        result(worker);
      }
    }
  }

  private Void take(Queue<Slice> left, int number, RebuildStep step) throws SQLException {
    try {
      for (Slice slice = left.poll(); slice != null && goOn.getAsBoolean(); slice = left.poll()) {
        work(number, step, slice);
      }
      return null;
    } finally {
      // When one cannot go on, the others need not.
      left.clear();
    }
  }

  private void work(int number, RebuildStep step, Slice slice) throws SQLException {
    transaction(
        connection -> {
          long events = step.work(connection, slice);
          if (!slices.done(connection, number, slice)
              || !slices.count(connection, events, perSecond(events))) {
            throw new Overtaken();
          }
          return events;
        });
  }

  private long perSecond(long events) {
    long seconds = Math.max(1, (System.nanoTime() - begun) / 1_000_000_000);
    return read.addAndGet(events) / seconds;
  }

  private <T> T transaction(Jdbc.Work<T> work) throws SQLException {
    return Jdbc.transaction(source, version.schema(), work);
  }

  private static void result(Future<?> worker) throws SQLException, InterruptedException {
    try {
      worker.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case SQLException sql -> throw sql;
        case RuntimeException other -> throw other;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
