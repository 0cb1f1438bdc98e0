package nl.praktijklerenplus.platform.rest;

import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets in whom the table of rights lets in, and says what the operation reaches for them. A command
 * is judged again where it is given, as one of a batch is.
 */
class OperationGate {

  private final Operations operations;
  private final Caller caller;

  OperationGate(Operations operations, Caller caller) {
    this.operations = operations;
    this.caller = caller;
  }

  @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
  Optional<Response> pass(ResourceInfo resource) {
    Set<String> allowed = operations.roles(resource.getResourceMethod());
    if (allowed.stream().noneMatch(caller.roles()::contains)) {
      return Optional.of(Problems.notAllowed().response());
    }
    caller.reach(allowed).ofThisRequest();
    return Optional.empty();
  }
}
