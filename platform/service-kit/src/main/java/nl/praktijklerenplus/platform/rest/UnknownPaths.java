package nl.praktijklerenplus.platform.rest;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * A path that is not there is a problem like any other, also outside /v1 and with a slash behind.
 */
@ApplicationScoped
class UnknownPaths {

  private static final String TRAILING_SLASH = "/v1/.*/";
  private static final int AFTER_HEADERS = Integer.MIN_VALUE + 1;

  private static final String TOKEN = "[\\w!#$&^.+-]+";
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(\\*/\\*|%1$s/(\\*|%1$s))\\s*(;\\s*%1$s\\s*=\\s*(%1$s|\"[^\"]*\")\\s*)*"
              .formatted(TOKEN));

  void register(@Observes Router router) {
    router.routeWithRegex(TRAILING_SLASH).order(AFTER_HEADERS).handler(UnknownPaths::answer);
    router.route().order(AFTER_HEADERS).failureHandler(UnknownPaths::failed);
    router.route("/v1/*").order(AFTER_HEADERS).handler(UnknownPaths::refuseUnreadable);
    router.route().order(Integer.MAX_VALUE).handler(UnknownPaths::answer);
  }

  /** PostgreSQL keeps no zero character, and nobody means one. */
  private static void refuseUnreadable(RoutingContext request) {
    if (request.request().uri().contains("%00")) {
      answer(request, unreadable());
    } else if (!isReadable(request.request().getHeader(HttpHeaders.ACCEPT))) {
      answer(request, Problems.noSuchForm());
    } else {
      request.next();
    }
  }

  private static boolean isReadable(String accept) {
    return accept == null
        || accept.isBlank()
        || Stream.of(accept.split(",")).allMatch(form -> FORM.matcher(form).matches());
  }

  /** What fails before a resource is asked, such as a path that cannot be read. */
  private static void failed(RoutingContext request) {
    switch (request.statusCode()) {
      case 400 -> answer(request, unreadable());
      case 413 -> answer(request, Problems.tooLarge());
      default -> request.next();
    }
  }

  private static Problem unreadable() {
    return Problem.of(
        400,
        "VerzoekOnleesbaar",
        "Het adres of de inhoud van dit verzoek kan niet gelezen worden.");
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
