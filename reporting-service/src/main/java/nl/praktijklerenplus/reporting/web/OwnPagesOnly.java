package nl.praktijklerenplus.reporting.web;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import nl.praktijklerenplus.platform.rest.Problem;

/**
 * A browser sends its session along with what another site makes it ask. What changes something is
 * therefore only done with a header that another site cannot send.
 */
@ApplicationScoped
class OwnPagesOnly {

  private static final String BY_THE_PAGE = "X-Requested-With";
  private static final Set<HttpMethod> HARMLESS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  void register(@Observes Router router) {
    router.route("/v1/*").order(Integer.MIN_VALUE).handler(OwnPagesOnly::look);
  }

  private static void look(RoutingContext request) {
    if (mayBeMadeByAnother(request)) {
      refuse(request);
    } else {
      request.next();
    }
  }

  private static boolean mayBeMadeByAnother(RoutingContext request) {
    return !HARMLESS.contains(request.request().method())
        && Session.isIn(request)
        && !request.request().headers().contains(HttpHeaders.AUTHORIZATION)
        && !request.request().headers().contains(BY_THE_PAGE);
  }

  private static void refuse(RoutingContext request) {
    Problem problem =
        Problem.of(
            403,
            "NietVanEenEigenPagina",
            "Deze opdracht kwam niet van een pagina van dit platform en is niet uitgevoerd. Geef hem"
                + " vanaf de pagina, of met een toegangsbewijs.");
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
