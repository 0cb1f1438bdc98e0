package nl.praktijklerenplus.platform.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.kernel.DatumWeigering.BekendVoorVorigeOpdracht;
import nl.praktijklerenplus.platform.kernel.Refusal;

/** The moment at which a request became known, and whether it can be. */
@ApplicationScoped
class Moments {

  private final Clock clock;

  Moments(Clock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Instant bekend(Request<?> request) {
    return request.bekend().orElseGet(this::now);
  }

  /** Policies repeat a moment that was judged already, and may come after later commands. */
  Optional<Refusal> refusal(Request<?> request, Stream<?> stream) {
    if (request.byPolicy()) {
      return Optional.empty();
    }
    Instant bekend = bekend(request);
    return DateRules.moment(request.datum(), bekend, now())
        .or(
            () ->
                // Who gives no moment is not to blame for the clock of another replica.
                request
                    .bekend()
                    .flatMap(_ -> stream.lastCommand())
                    .filter(bekend::isBefore)
                    .map(_ -> new BekendVoorVorigeOpdracht()));
  }
}
