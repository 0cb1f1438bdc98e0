package nl.praktijklerenplus.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.praktijklerenplus.platform.rest.RequestRefusal.InhoudTeGroot;

/** A command is small: a large body is refused before it is read. Only a batch may be long. */
@ApplicationScoped
class LargestBodies {

  private static final String BATCH = "/v1/commandos";
  private static final int BEFORE_BODIES_ARE_READ = Integer.MIN_VALUE + 1;

  private final long largest;

  LargestBodies(@ConfigProperty(name = "plp.largest-command") MemorySize largest) {
    this.largest = largest.asLongValue();
  }

  void register(@Observes Router router) {
    router.route("/v1/*").order(BEFORE_BODIES_ARE_READ).handler(this::check);
  }

  private void check(RoutingContext request) {
    if (request.normalizedPath().equals(BATCH)) {
      request.next();
    } else if (request.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
      UnknownPaths.answer(
          request,
          Problem.of(
              411,
              "LengteOntbreekt",
              "Geef de lengte van de inhoud mee (Content-Length); alleen /v1/commandos neemt een"
                  + " stroom aan."));
    } else if (length(request) > largest) {
      UnknownPaths.answer(request, Problem.of(new InhoudTeGroot(largest)));
    } else {
      request.next();
    }
  }

  private static long length(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }
}
