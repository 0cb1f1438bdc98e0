package nl.praktijklerenplus.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Problem;
import nl.praktijklerenplus.platform.store.Transactions;

/** Writes the line before the answer leaves; when that fails the answer does not leave. */
public class AccessLogFilter {

  private static final Logger LOG = Logger.getLogger(AccessLogFilter.class);
  private static final String BEGUN = "plp.begun";

  private final AccessLog log;
  private final Transactions transactions;
  private final Caller caller;
  private final Clock clock;
  private final String service;

  AccessLogFilter(
      AccessLog log,
      Transactions transactions,
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.log = log;
    this.transactions = transactions;
    this.caller = caller;
    this.clock = clock;
    this.service = service;
  }

  @ServerRequestFilter(nonBlocking = true)
  public void begin(ContainerRequestContext request) {
    request.setProperty(BEGUN, clock.instant());
  }

  @ServerResponseFilter
  public Uni<Void> write(
      ContainerRequestContext request,
      ContainerResponseContext response,
      SimpleResourceInfo resource) {
    List<UUID> persons = persons(response);
    if (persons.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return write(request, resource, persons)
        .onFailure()
        .invoke(failure -> withhold(response, failure))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }

  private Uni<Void> write(
      ContainerRequestContext request, SimpleResourceInfo resource, List<UUID> persons) {
    return annotation(resource) == null
        ? Uni.createFrom().failure(new UnsaidPurpose())
        : transactions.run(session -> log.append(session, line(request, resource, persons)));
  }

  private static List<UUID> persons(ContainerResponseContext response) {
    return response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
        ? AboutPersons.in(response.getEntity()).distinct().toList()
        : List.of();
  }

  private static PersonalRead annotation(SimpleResourceInfo resource) {
    return AnnotatedOperation.of(resource, PersonalRead.class);
  }

  private AccessLine line(
      ContainerRequestContext request, SimpleResourceInfo resource, List<UUID> persons) {
    return new Reading(
            TraceContext.of(request.getHeaderString("traceparent")),
            AnnotatedOperation.of(resource, Operation.class).operationId(),
            annotation(resource).value(),
            (Instant) request.getProperty(BEGUN),
            caller.actor(),
            caller.roles(),
            service)
        .of(persons, clock.instant());
  }

  private static void withhold(ContainerResponseContext response, Throwable failure) {
    LOG.errorf("an answer was withheld: the access log cannot be written (%s)", failure.getClass());
    replace(response, failure instanceof UnsaidPurpose ? unsaid() : later());
  }

  private static Problem later() {
    return Problem.of(
            503,
            "InzageNietVastTeLeggen",
            "Wie gegevens bekijkt wordt vastgelegd, en dat lukt nu niet. Probeer het over enkele"
                + " seconden opnieuw.")
        .retryAfter(Duration.ofSeconds(5));
  }

  private static Problem unsaid() {
    return Problem.of(
        500,
        "DoelVanInzageOnbekend",
        "Deze bewerking zegt niet waarvoor zij persoonsgegevens toont, en geeft ze daarom niet."
            + " Meld dit aan de beheerder.");
  }

  private static void replace(ContainerResponseContext response, Problem problem) {
    response.setStatus(problem.status());
    response.getHeaders().clear();
    response.getHeaders().putSingle("Content-Type", Problem.MEDIA_TYPE);
    if (problem.opnieuwNa() != null) {
      response.getHeaders().putSingle("Retry-After", problem.opnieuwNa().toString());
    }
    response.setEntity(problem);
  }

  /** Nobody said for what this is read. */
  private static final class UnsaidPurpose extends RuntimeException {}
}
