package nl.praktijklerenplus.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Who brings a token is known by it; a browser by its session, also where its page asks the API. A
 * page without a session is where somebody logs in.
 */
@ApplicationScoped
class SessionTenant implements TenantResolver {

  private static final String PAGES = "portaal";
  private static final String BY_TOKEN = null;

  @Override
  public String resolve(RoutingContext request) {
    if (request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
      return BY_TOKEN;
    }
    return isApi(request) && !Session.isIn(request) ? BY_TOKEN : PAGES;
  }

  static boolean isApi(RoutingContext request) {
    return request.request().path().startsWith("/v1/");
  }
}
