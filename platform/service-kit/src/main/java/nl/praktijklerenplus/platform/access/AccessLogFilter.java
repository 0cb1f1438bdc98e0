package nl.praktijklerenplus.platform.access;

import java.time.Clock;
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
    List<UUID> persons = persons(resource, response);
    return persons.isEmpty()
        ? Uni.createFrom().voidItem()
        : transactions
            .run(session -> log.append(session, line(request, resource, persons)))
            .onFailure()
            .invoke(failure -> withhold(response, failure))
            .onFailure()
            .recoverWithNull()
            .replaceWithVoid();
  }

  private static List<UUID> persons(
      SimpleResourceInfo resource, ContainerResponseContext response) {
    boolean shows =
        resource != null
            && resource.getMethodName() != null
            && annotation(resource) != null
            && response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
    return shows ? AboutPersons.in(response.getEntity()).distinct().toList() : List.of();
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
    Problem problem =
        Problem.of(
            503,
            "InzageNietVastTeLeggen",
            "Wie gegevens bekijkt wordt vastgelegd, en dat lukt nu niet. Probeer het over enkele"
                + " seconden opnieuw.");
    response.setStatus(problem.status());
    response.getHeaders().clear();
    response.getHeaders().putSingle("Content-Type", Problem.MEDIA_TYPE);
    response.getHeaders().putSingle("Retry-After", "5");
    response.setEntity(problem);
  }
}
