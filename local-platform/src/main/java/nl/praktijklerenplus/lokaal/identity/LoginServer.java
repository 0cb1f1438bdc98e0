package nl.praktijklerenplus.lokaal.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

/**
 * The local issuer as an OpenID provider, for a browser on this machine: who logs in chooses who to
 * be. It is no part of what is installed anywhere else.
 */
public final class LoginServer implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final LocalIssuer issuer;
  private final AuthorizationCodes codes;
  private final URI own;
  private final String portal;

  private LoginServer(HttpServer server, LocalIssuer issuer, URI portal) {
    this.server = server;
    this.issuer = issuer;
    this.codes = new AuthorizationCodes(Clock.systemUTC());
    this.own = URI.create("http://localhost:" + server.getAddress().getPort());
    this.portal = portal + "/";
  }

  /**
   * @param portal where the pages are: a browser is sent back there and nowhere else
   */
  public static LoginServer start(int port, LocalIssuer issuer, URI portal) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var login = new LoginServer(HttpServer.create(address, 0), issuer, portal);
      login.open();
      return login;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void open() {
    server.createContext("/", Exchange.handler(this::answer));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public URI address() {
    return own;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(Exchange exchange) throws IOException {
    switch (exchange.question()) {
      case "GET /.well-known/openid-configuration" ->
          exchange.json(JSON.writeValueAsString(self()));
      case "GET /sleutels" -> exchange.json(issuer.publicKeys());
      case "GET /aanmelden.css" ->
          exchange.end(200, "text/css", LoginPage.resource("/aanmelden.css"));
      case "GET /aanmelden" -> ask(exchange);
      case "POST /aanmelden" -> enter(exchange);
      case "POST /token" -> hand(exchange);
      case "GET /afmelden" -> leave(exchange);
      default -> exchange.end(404, "text/plain", "Dit bestaat hier niet.");
    }
  }

  private Map<String, Object> self() {
    return Map.of(
        "issuer", LocalIssuer.ISSUER,
        "authorization_endpoint", own + "/aanmelden",
        "token_endpoint", own + "/token",
        "jwks_uri", own + "/sleutels",
        "end_session_endpoint", own + "/afmelden",
        "code_challenge_methods_supported", new String[] {"S256"});
  }

  private void ask(Exchange exchange) throws IOException {
    var asked = exchange.query();
    if (isOurs(asked.get("redirect_uri")) && asked.containsKey("code_challenge")) {
      exchange.page(LoginPage.of(asked));
    } else {
      exchange.end(400, "text/plain", "Aanmelden kan alleen vanaf de pagina's van dit platform.");
    }
  }

  private void enter(Exchange exchange) throws IOException {
    var form = exchange.form();
    var back = form.get("redirect_uri");
    if (!isOurs(back)) {
      exchange.end(400, "text/plain", "Aanmelden kan alleen vanaf de pagina's van dit platform.");
      return;
    }
    var code = codes.give(form);
    exchange.redirect(
        back + "?code=" + code + "&state=" + Exchange.encode(form.getOrDefault("state", "")));
  }

  private void hand(Exchange exchange) throws IOException {
    var tokens = codes.redeem(exchange.form()).map(login -> login.tokens(issuer));
    if (tokens.isPresent()) {
      exchange.json(JSON.writeValueAsString(tokens.get()));
    } else {
      exchange.end(400, "application/json", "{\"error\":\"invalid_grant\"}");
    }
  }

  private void leave(Exchange exchange) throws IOException {
    var back = exchange.query().get("post_logout_redirect_uri");
    exchange.redirect(isOurs(back) ? back : portal);
  }

  private boolean isOurs(String address) {
    return address != null && address.startsWith(portal);
  }
}
