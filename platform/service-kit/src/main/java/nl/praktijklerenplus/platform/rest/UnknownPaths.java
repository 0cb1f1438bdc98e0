package nl.praktijklerenplus.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * A path that is not there is a problem like any other, also outside /v1 and with a slash behind.
 */
@ApplicationScoped
class UnknownPaths {

  private static final String TRAILING_SLASH = "/v1/.*/";

  void register(@Observes Router router) {
    router.routeWithRegex(TRAILING_SLASH).order(Integer.MIN_VALUE).handler(UnknownPaths::answer);
    router.route().order(Integer.MAX_VALUE).handler(UnknownPaths::answer);
  }

  private static void answer(RoutingContext request) {
    answer(request, Problems.notFound());
  }

  /** Before there is a resource to answer. */
  static void answer(RoutingContext request, Problem problem) {
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(
            new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail())
                .encode());
  }
}
