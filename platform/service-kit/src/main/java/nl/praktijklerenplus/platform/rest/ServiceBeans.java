package nl.praktijklerenplus.platform.rest;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock, and the refusal to run for real with tokens that anyone on the machine can make. */
@ApplicationScoped
class ServiceBeans {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  void refuseLocalIssuer(
      @Observes StartupEvent event,
      @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> localKey) {
    if (localKey.isPresent() && ConfigUtils.getProfiles().contains("prod")) {
      throw new IllegalStateException(
          "the local token issuer is refused in the prod profile: set quarkus.oidc.auth-server-url");
    }
  }
}
