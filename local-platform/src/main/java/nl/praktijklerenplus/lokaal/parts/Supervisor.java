package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts the parts in groups, keeps them running, and stops them in the opposite order. */
public final class Supervisor {

  private final Journal journal;
  private final CompletableFuture<String> failure = new CompletableFuture<>();
  private final List<List<PartKeeper>> groups = new ArrayList<>();
  private boolean stopping;

  public Supervisor(Journal journal) {
    this.journal = journal;
  }

  /** Starts these at once, and returns when all of them answer. */
  public void start(List<? extends Part> parts) throws PlatformFailure {
    var begun = System.nanoTime();
    var waiting = new ArrayList<>(launch(parts));
    while (!waiting.isEmpty()) {
      waiting.removeIf(keeper -> isReady(keeper, begun));
      requireTime(waiting, begun);
      requireNoFailure(Duration.ofMillis(50));
    }
  }

  private synchronized List<PartKeeper> launch(List<? extends Part> parts) {
    if (stopping) {
      return List.of();
    }
    var group = parts.stream().map(part -> new PartKeeper(part, journal, failure)).toList();
    groups.addFirst(group);
    group.forEach(PartKeeper::start);
    return group;
  }

  private boolean isReady(PartKeeper keeper, long begun) {
    var ready = keeper.part().ready();
    if (ready) {
      var seconds = (System.nanoTime() - begun) / 1e9;
      journal.say(
          String.format(
              Locale.of("nl"),
              "  %-22s klaar na %4.1f s   %s",
              keeper.part().name(),
              seconds,
              keeper.part().url()));
    }
    return ready;
  }

  private static void requireTime(List<PartKeeper> waiting, long begun) throws PlatformFailure {
    for (var keeper : waiting) {
      var part = keeper.part();
      if (System.nanoTime() - begun > part.patience().toNanos()) {
        throw new PlatformFailure(
            "%s antwoordt niet binnen %d s; zie %s"
                .formatted(part.name(), part.patience().toSeconds(), part.log()));
      }
    }
  }

  private void requireNoFailure(Duration waiting) throws PlatformFailure {
    try {
      throw new PlatformFailure(failure.get(waiting.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException allIsWell) {
      // The usual case: nothing failed in this moment.
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      Thread.currentThread().interrupt();
      throw new PlatformFailure("onderbroken");
    }
  }

  /** Returns only when a part died too often; the reason is its answer. */
  public String awaitFailure() {
    return failure.join();
  }

  /** The last group first. One that does not stop does not keep the others. */
  public synchronized void stop() {
    stopping = true;
    for (var group : groups) {
      group.parallelStream().forEach(this::stop);
    }
    groups.clear();
  }

  private void stop(PartKeeper keeper) {
    try {
      keeper.stop();
    } catch (IOException e) {
      journal.say("%s stopt niet: %s".formatted(keeper.part().name(), e.getMessage()));
    }
  }
}
