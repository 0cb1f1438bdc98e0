package nl.praktijklerenplus.platform.rest;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** The OpenAPI document is for everybody: any page may read it from a browser. */
@ApplicationScoped
class OpenDocument {

  private static final String PATH = "/v1/openapi.json";
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final int BEFORE_PAGES_ARE_JUDGED = 500;

  void register(@Observes Filters filters) {
    filters.register(OpenDocument::open, BEFORE_PAGES_ARE_JUDGED);
  }

  /** From where it is asked makes no difference, so that is taken off. */
  private static void open(RoutingContext request) {
    if (!request.normalizedPath().equals(PATH)) {
      request.next();
    } else if (READING.contains(request.request().method())) {
      request.request().headers().remove(HttpHeaders.ORIGIN);
      request.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
      request.next();
    } else {
      UnknownPaths.answer(request, Problems.noSuchMethod());
    }
  }
}
