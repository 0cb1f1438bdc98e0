package nl.praktijklerenplus.platform.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Operations;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * For an answer that leaves in parts: whose data a part shows stands in the access log before that
 * part leaves. When it cannot be written the answer breaks off there.
 */
@RequestScoped
public class StreamedReads {

  private final AccessLog log;
  private final Transactions transactions;
  private final Caller caller;
  private final Clock clock;
  private final HttpHeaders headers;
  private final ResourceInfo operation;
  private final String service;

  StreamedReads(
      AccessLog log,
      Transactions transactions,
      Caller caller,
      Clock clock,
      @Context HttpHeaders headers,
      @Context ResourceInfo operation,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.log = log;
    this.transactions = transactions;
    this.caller = caller;
    this.clock = clock;
    this.headers = headers;
    this.operation = operation;
    this.service = service;
  }

  /**
   * To be called in the method that answers; when that is not annotated with {@link PersonalRead}
   * it shows no data of persons, and nothing is written.
   */
  public <T> Multi<T> logged(Multi<T> parts) {
    PersonalRead personal = operation.getResourceMethod().getAnnotation(PersonalRead.class);
    return personal == null ? parts : logged(parts, reading(personal.value()));
  }

  private <T> Multi<T> logged(Multi<T> parts, Reading reading) {
    return parts
        .onItem()
        .transformToUniAndConcatenate(part -> write(reading, part).replaceWith(part));
  }

  private Uni<Void> write(Reading reading, Object part) {
    List<UUID> persons = AboutPersons.in(part).distinct().toList();
    return persons.isEmpty()
        ? Uni.createFrom().voidItem()
        : transactions.run(session -> log.append(session, reading.of(persons, clock.instant())));
  }

  private Reading reading(String activity) {
    return new Reading(
        TraceContext.of(headers.getHeaderString("traceparent")),
        Operations.name(operation).orElseThrow(),
        activity,
        clock.instant(),
        caller.actor(),
        caller.roles(),
        service);
  }
}
