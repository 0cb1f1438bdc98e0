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
import nl.praktijklerenplus.platform.store.Reach;

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
    return new Actor(uuid(token.getSubject()), organisatie());
  }

  private Optional<String> organisatie() {
    return Optional.<String>ofNullable(token.getClaim("organisatie"))
        .filter(code -> !code.isBlank());
  }

  /** Of whom this caller may see something in an operation that is of these roles. */
  Reach reach(Set<String> allowed) {
    return roles().stream()
        .filter(allowed::contains)
        .map(role -> Sight.of(role).reach(role, this))
        .reduce(Reach.NOTHING, Reach::or);
  }

  /** Fields of what was recorded about a person that this caller is not shown. */
  public Set<String> hiddenFields() {
    return FieldGroup.hidden(roles());
  }

  /** The claim that says which organisatie, werkgever or student the holder is of. */
  Optional<UUID> own(String claim) {
    return Optional.<String>ofNullable(token.getClaim(claim)).flatMap(Ids::parse);
  }

  /** Two callers' keys never meet, nor a policy's; what is imported shares one space. */
  String ownKey(String idempotencyKey) {
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
