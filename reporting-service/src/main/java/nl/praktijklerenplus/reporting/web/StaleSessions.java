package nl.praktijklerenplus.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Who comes with a session that cannot be opened any more, because its key was replaced or it was
 * cut short, logs in again instead of being refused for as long as the cookie lasts.
 */
@ApplicationScoped
class StaleSessions {

  private static final int NOT_KNOWN = 401;
  private static final int LOOK_THERE = 302;
  private static final String BACK_FROM_LOGIN = "/aangemeld";

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(StaleSessions::watch);
  }

  private static void watch(RoutingContext request) {
    if (!SessionTenant.isApi(request)) {
      request.addHeadersEndHandler(_ -> mend(request));
    }
    request.next();
  }

  private static void mend(RoutingContext request) {
    if (request.response().getStatusCode() != NOT_KNOWN) {
      return;
    }
    if (request.request().path().equals(BACK_FROM_LOGIN)) {
      // Not to where the login begins: a provider that fails would be asked without end.
      leadTo("/aanmelden-mislukt", request);
    } else if (Session.isIn(request)) {
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
