package nl.praktijklerenplus.platform.rest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

import nl.praktijklerenplus.platform.store.Actor;
import nl.praktijklerenplus.platform.store.Ids;

/** Who asks, as the verified token says. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;
  private final JsonWebToken token;
  private final HttpHeaders headers;

  Caller(
      SecurityIdentity identity,
      JsonWebToken token,
      @jakarta.ws.rs.core.Context HttpHeaders headers) {
    this.identity = identity;
    this.token = token;
    this.headers = headers;
  }

  public Set<String> roles() {
    return identity.getRoles();
  }

  public boolean isBeheerder() {
    return roles().contains(Roles.BEHEERDER);
  }

  /** The token's subject; one that is no UUID is turned into one, always the same. */
  public Actor actor() {
    return new Actor(uuid(token.getSubject()), Optional.ofNullable(token.getClaim("organisatie")));
  }

  /** The organisation that limits what this caller sees; empty for who sees the whole programme. */
  public Optional<String> ownOrganisatie() {
    boolean limited = roles().stream().allMatch(Set.of(Roles.BEGELEIDER, Roles.JOBCOACH)::contains);
    return limited ? Optional.of(actor().organisatie().orElse("")) : Optional.empty();
  }

  /** Two callers' keys never meet, nor a policy's; what is imported shares one space. */
  String own(String idempotencyKey) {
    return (isBeheerder() ? "beheer" : actor().id()) + ":" + idempotencyKey;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.getHeaderString(name));
  }

  private static UUID uuid(String subject) {
    return Ids.parse(subject)
        .orElseGet(() -> UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8)));
  }
}
