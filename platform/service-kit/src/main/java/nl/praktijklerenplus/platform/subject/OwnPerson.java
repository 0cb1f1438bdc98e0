package nl.praktijklerenplus.platform.subject;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Roles;

/** A student asks about themselves; whoever watches over privacy about anybody. */
@RequestScoped
class OwnPerson {

  private static final String STUDENT = "student";

  private final Caller caller;
  private final JsonWebToken token;

  OwnPerson(Caller caller, JsonWebToken token) {
    this.caller = caller;
    this.token = token;
  }

  boolean maySee(UUID person) {
    Set<String> roles = caller.roles();
    return roles.contains(Roles.PRIVACYFUNCTIONARIS)
        || (roles.contains(Roles.STUDENT) && person.toString().equals(token.getClaim(STUDENT)));
  }
}
