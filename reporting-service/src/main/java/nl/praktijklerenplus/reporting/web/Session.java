package nl.praktijklerenplus.reporting.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** The session of a browser: a cookie, sealed, that holds the tokens of who logged in. */
final class Session {

  private static final String COOKIE = "q_session";

  private Session() {}

  /** In one part or in several. */
  static boolean isIn(RoutingContext request) {
    return request.request().cookies().stream().anyMatch(Session::isPartOf);
  }

  static boolean isPartOf(Cookie cookie) {
    return cookie.getName().startsWith(COOKIE);
  }
}
