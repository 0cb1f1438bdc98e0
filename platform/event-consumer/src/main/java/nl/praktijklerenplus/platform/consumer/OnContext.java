package nl.praktijklerenplus.platform.consumer;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * From a thread of our own to a Vert.x context and back: a reactive session must stay on the
 * context that opened it, so the whole work crosses over once.
 */
@ApplicationScoped
public class OnContext {

  private final Vertx vertx;

  OnContext(Vertx vertx) {
    this.vertx = vertx;
  }

  /** Long work must not hold up the event loop; afterwards the caller goes on where it was. */
  public static <T> Uni<T> offTheEventLoop(Supplier<T> work) {
    Context context = Vertx.currentContext();
    return Uni.createFrom()
        .item(work)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .emitOn(rest -> context.runOnContext(_ -> rest.run()));
  }

  /** Runs the work on a fresh duplicated context and waits for what it gives. */
  public <T> T await(Supplier<Uni<T>> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(context, true);
    context.runOnContext(
        _ ->
            Uni.createFrom()
                .deferred(() -> work.get())
                .subscribe()
                .with(result::complete, result::completeExceptionally));
    return result.join();
  }
}
