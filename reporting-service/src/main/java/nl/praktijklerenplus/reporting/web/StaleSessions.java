package nl.praktijklerenplus.reporting.web;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Who comes with a session that cannot be opened any more, because its key was replaced or it was
 * cut short, logs in again instead of being refused for as long as the cookie lasts. Who cannot log
 * in because the provider is away is told so on a page.
 */
@ApplicationScoped
class StaleSessions {

  private static final int NOT_KNOWN = 401;
  private static final int FAILED = 500;
  private static final int LOOK_THERE = 302;
  private static final String BACK_FROM_LOGIN = "/aangemeld";
  private static final String NOT_LOGGED_IN = "/aanmelden-mislukt";

  /** What is no page answers for itself. */
  private static final Pattern NO_PAGE = Pattern.compile("/(v1|q|portaal|_static)/.*");

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(StaleSessions::watch);
  }

  private static void watch(RoutingContext request) {
    if (!NO_PAGE.matcher(request.request().path()).matches()) {
      request.addHeadersEndHandler(_ -> mend(request));
    }
    request.next();
  }

  private static void mend(RoutingContext request) {
    int status = request.response().getStatusCode();
    String path = request.request().path();
    // Not to where the login begins: a provider that fails would be asked without end.
    if (status == FAILED && !path.equals(NOT_LOGGED_IN)
        || status == NOT_KNOWN && path.equals(BACK_FROM_LOGIN)) {
      leadTo(NOT_LOGGED_IN, request);
    } else if (status == NOT_KNOWN && Session.isIn(request)) {
      request.request().cookies().stream()
          .filter(Session::isPartOf)
          .forEach(part -> request.response().addCookie(ended(part)));
      leadTo(request.request().uri(), request);
    }
  }

  private static Cookie ended(Cookie part) {
    return Cookie.cookie(part.getName(), "").setPath("/").setMaxAge(0).setHttpOnly(true);
  }

  private static void leadTo(String path, RoutingContext request) {
    request.response().setStatusCode(LOOK_THERE).putHeader("Location", path);
  }
}
