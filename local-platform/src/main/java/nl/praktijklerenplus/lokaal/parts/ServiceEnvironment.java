package nl.praktijklerenplus.lokaal.parts;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.lokaal.identity.LocalIssuer;
import nl.praktijklerenplus.lokaal.identity.Secrets;

/** What a service is told by its environment; docker-compose.yml sets the same keys. */
public record ServiceEnvironment(PlatformPorts ports, Secrets secrets, boolean keycloak) {

  /** With tokens of our own. */
  public ServiceEnvironment(PlatformPorts ports, Secrets secrets) {
    this(ports, secrets, false);
  }

  public Map<String, String> of(String service) {
    var environment = new TreeMap<String, String>();
    environment.putAll(network(service));
    environment.putAll(database(service.replace("-service", "")));
    environment.putAll(identity());
    if (service.equals("reporting-service")) {
      environment.putAll(pages());
    }
    return environment;
  }

  private Map<String, String> network(String service) {
    return Map.of(
        "QUARKUS_HTTP_HOST",
        "127.0.0.1",
        "QUARKUS_HTTP_PORT",
        Integer.toString(ports.of(service)),
        "PLP_KAFKA_BOOTSTRAP_SERVERS",
        "127.0.0.1:" + ports.of(PlatformPorts.KAFKA),
        "PLP_CORS_ORIGINS",
        "");
  }

  private Map<String, String> database(String name) {
    var url = "127.0.0.1:%d/%s".formatted(ports.of(PlatformPorts.POSTGRESQL), name);
    return Map.of(
        "PLP_DATABASE_URL",
        url,
        "PLP_DATABASE_USERNAME",
        name + "_service",
        "PLP_DATABASE_PASSWORD",
        secrets.password(name + "_service"),
        "PLP_DATABASE_OWNER_USERNAME",
        name + "_owner",
        "PLP_DATABASE_OWNER_PASSWORD",
        secrets.password(name + "_owner"),
        "PLP_MASTER_KEY_FILE",
        secrets.masterKeyFile().toString(),
        "PLP_HMAC_KEY_FILE",
        secrets.hmacKeyFile().toString(),
        "PLP_INSTALLATION_KEY_FILE",
        secrets.installationKeyFile().toString());
  }

  /** What the pages need for who logs in. */
  private Map<String, String> pages() {
    return Map.of(
        "PLP_LOGIN_URL",
        keycloak ? KeycloakPart.realm(ports) : ports.address(PlatformPorts.LOGIN).toString(),
        "PLP_LOGIN_CLIENT",
        keycloak ? KeycloakPart.PAGES : LocalIssuer.AUDIENCE,
        "PLP_LOGIN_CLIENT_PASSWORD",
        "",
        "PLP_SESSION_KEY",
        secrets.password("sessie"),
        "PLP_PARTS",
        PlatformPorts.SERVICES.stream()
            .map(name -> name + "=http://127.0.0.1:" + ports.of(name))
            .collect(Collectors.joining(";")));
  }

  private Map<String, String> identity() {
    return keycloak ? keycloakIdentity() : ownIdentity();
  }

  private Map<String, String> keycloakIdentity() {
    var realm = KeycloakPart.realm(ports);
    return Map.of(
        "PLP_TOKEN_ISSUER",
        realm,
        "PLP_TOKEN_AUDIENCE",
        LocalIssuer.AUDIENCE,
        "QUARKUS_PROFILE",
        "lokaal",
        "QUARKUS_OIDC_AUTH_SERVER_URL",
        realm);
  }

  private Map<String, String> ownIdentity() {
    return Map.of(
        "PLP_TOKEN_ISSUER",
        LocalIssuer.ISSUER,
        "PLP_TOKEN_AUDIENCE",
        LocalIssuer.AUDIENCE,
        "QUARKUS_PROFILE",
        "lokaal",
        "QUARKUS_OIDC_PUBLIC_KEY",
        LocalIssuer.of(secrets).publicKey());
  }
}
