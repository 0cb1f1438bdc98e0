package nl.praktijklerenplus.platform.rest;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.health.HealthCheckResponse;

import nl.praktijklerenplus.platform.consumer.Progress;

/**
 * Among the checks of {@code /q/health}: how far this service is behind. Not one of those that it
 * is started again for, since that would make nothing go faster.
 */
@Wellness
@ApplicationScoped
class ProgressCheck implements AsyncHealthCheck {

  private static final String NAME = "voortgang";

  /** Less than who asks has: that Kafka says nothing is an answer too. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Progress progress;

  ProgressCheck(Progress progress) {
    this.progress = progress;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return progress
        .stand()
        .map(ProgressCheck::told)
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .recoverWithItem(HealthCheckResponse.down(NAME));
  }

  private static HealthCheckResponse told(Progress.Stand stand) {
    return HealthCheckResponse.named(NAME)
        .up()
        .withData("outbox", stand.outbox())
        .withData("achterstand", stand.achterstand())
        .withData("geparkeerd", stand.geparkeerd())
        .build();
  }
}
