package nl.praktijklerenplus.reporting.indicator.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What changed is told once, and not missed, in whatever order it is committed. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class FigureChangesTest {

  @Inject FigureChanges changes;
  @Inject Transactions transactions;
  @Inject OnContext context;

  private String now() {
    return context.await(changes::now).moment();
  }

  private FigureChanges.Changes since(String moment) {
    return context.await(() -> changes.since(moment));
  }

  private void announce(String id) {
    context.await(() -> transactions.run(session -> changes.announce(session, List.of(id))));
  }

  @Test
  void whatIsCommittedAfterALaterOneIsStillTold() throws InterruptedException {
    String early = "vroeg-" + UUID.randomUUID();
    String late = "laat-" + UUID.randomUUID();
    CompletableFuture<Void> written = new CompletableFuture<>();
    CompletableFuture<Void> mayCommit = new CompletableFuture<>();
    String begin = now();
    Thread slow =
        Thread.ofPlatform()
            .start(
                () ->
                    context.await(
                        () ->
                            transactions.run(
                                session ->
                                    changes
                                        .announce(session, List.of(early))
                                        .invoke(() -> written.complete(null))
                                        .chain(
                                            () -> Uni.createFrom().completionStage(mayCommit)))));
    written.join();
    announce(late);
    FigureChanges.Changes first = since(begin);
    assertThat(first.indicatoren()).contains(late).doesNotContain(early);
    mayCommit.complete(null);
    slow.join();
    FigureChanges.Changes second = since(first.moment());
    assertThat(second.indicatoren()).contains(early).doesNotContain(late);
    assertThat(since(second.moment()).indicatoren()).doesNotContain(early, late);
  }

  @Test
  void whatIsNotKeptAnyMoreIsSaidToBeUnknown() {
    assertThat(since(now()).bekend()).isTrue();
    assertThat(since("1:1:").bekend()).isFalse();
    assertThat(since("geen moment").bekend()).isFalse();
    context.await(changes::forget);
    assertThat(since(now()).bekend()).isTrue();
  }
}
