package nl.praktijklerenplus.platform.rest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import nl.praktijklerenplus.platform.consumer.EventHandler;
import nl.praktijklerenplus.platform.consumer.Inbox;
import nl.praktijklerenplus.platform.consumer.Progress;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.kernel.PerhapsTooEarly;
import nl.praktijklerenplus.platform.relay.Topics;
import nl.praktijklerenplus.platform.store.EventStore;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * A portal that was just told of an event by one service can ask another to answer only when it has
 * heard of it too: {@code ?na=<event id>}, or the header. An event of this service's own is always
 * in. No thread waits: the question is asked again by a timer.
 */
class EventWait {

  static final String NA = "na";
  static final String HEADER = "Wacht-Op-Gebeurtenis";

  private static final long FIRST_PAUSE = 10;
  private static final long LONGEST_PAUSE = 250;

  private final Transactions transactions;
  private final Inbox inbox;
  private final EventStore events;
  private final Progress progress;
  private final EventHandler handler;
  private final Vertx vertx;
  private final Duration patience;

  EventWait(
      Transactions transactions,
      Inbox inbox,
      EventStore events,
      Progress progress,
      EventHandler handler,
      Vertx vertx,
      @ConfigProperty(name = "plp.event-wait") Duration patience) {
    this.transactions = transactions;
    this.inbox = inbox;
    this.events = events;
    this.progress = progress;
    this.handler = handler;
    this.vertx = vertx;
    this.patience = patience;
  }

  /** On the event loop, so before the filters that may run on the thread of the operation. */
  @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION + 100)
  Uni<Response> await(ContainerRequestContext request, ResourceInfo operation) {
    String asked =
        Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(NA))
            .filter(_ -> !FeedRequest.isAskedBy(operation.getResourceMethod()))
            .orElseGet(() -> request.getHeaderString(HEADER));
    if (asked == null) {
      return Uni.createFrom().nullItem();
    }
    try {
      UUID event = UUID.fromString(asked);
      return until(event, System.nanoTime() + patience(), FIRST_PAUSE)
          .chain(in -> in ? Uni.createFrom().nullItem() : notIn());
    } catch (IllegalArgumentException notAnId) {
      throw new WrongQuestion(List.of(new FieldError(NA, "moet een UUID zijn")));
    }
  }

  private long patience() {
    return isDeaf() ? 0 : patience.toNanos();
  }

  /** Who listens to no service will never hear of an event that is not its own. */
  private boolean isDeaf() {
    return handler.topics().stream().noneMatch(Topics.ALL::contains);
  }

  private Uni<Boolean> until(UUID event, long deadline, long pause) {
    return known(event)
        .chain(
            in ->
                in || System.nanoTime() - deadline >= 0
                    ? Uni.createFrom().item(in)
                    : after(pause)
                        .chain(() -> until(event, deadline, Math.min(2 * pause, LONGEST_PAUSE))));
  }

  private Uni<Boolean> known(UUID event) {
    return transactions.run(
        session ->
            inbox
                .hasHandled(session, event)
                .chain(in -> in ? Uni.createFrom().item(true) : events.has(session, event)));
  }

  /** The timer answers on the context that set it, where the next session can be opened. */
  private Uni<Void> after(long millis) {
    return Uni.createFrom().emitter(timer -> vertx.setTimer(millis, _ -> timer.complete(null)));
  }

  private Uni<Response> notIn() {
    return isDeaf()
        ? Uni.createFrom().item(deaf().response())
        : progress
            .stand()
            .map(stand -> notYet().behind(stand.achterstand()))
            .onFailure()
            .recoverWithItem(EventWait::notYet)
            .map(Problem::response);
  }

  private static Problem deaf() {
    return Problem.of(
        400,
        "GebeurtenisKomtHierNiet",
        "Deze dienst luistert naar geen andere; zij kent alleen haar eigen gebeurtenissen. Laat"
            + " 'na' weg.");
  }

  private static Problem notYet() {
    return Problem.of(
            409,
            "GebeurtenisNogNietBinnen",
            "De gebeurtenis waarop u wilt wachten is hier nog niet binnen; er is niets gedaan."
                + " Probeer het over een seconde opnieuw.")
        .retryAfter(PerhapsTooEarly.SOON);
  }
}
