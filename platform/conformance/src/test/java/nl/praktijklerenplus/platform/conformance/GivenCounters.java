package nl.praktijklerenplus.platform.conformance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Actor;
import nl.praktijklerenplus.platform.store.CommandExecutor;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.Reach;
import nl.praktijklerenplus.platform.store.Request;

/** Gives counters their commands, all on one day. */
@ApplicationScoped
class GivenCounters {

  private static final LocalDate DAY = LocalDate.of(2022, 4, 4);

  private final CommandExecutor executor;
  private final CounterAggregate counters;
  private final OnContext context;

  GivenCounters(CommandExecutor executor, CounterAggregate counters, OnContext context) {
    this.executor = executor;
    this.counters = counters;
    this.context = context;
  }

  CommandOutcome give(Counter.Asked command) {
    var request =
        new Request<>(
            UUID.randomUUID(),
            command,
            DAY,
            Optional.empty(),
            new Actor(new UUID(0, 1), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return context.await(() -> executor.execute(counters, request, Reach.EVERYTHING));
  }
}
