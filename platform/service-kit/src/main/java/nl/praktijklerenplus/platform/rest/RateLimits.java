package nl.praktijklerenplus.platform.rest;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * So many requests a second of one caller at most, in each replica: one portal that goes wild does
 * not take the others' turn. A batch is one request.
 */
@Singleton
public class RateLimits {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

  private final LoadingCache<UUID, RateLimiter> callers;
  private final SecurityIdentity identity;
  private final Caller caller;

  RateLimits(
      @ConfigProperty(name = "plp.requests-per-second") int most,
      SecurityIdentity identity,
      Caller caller) {
    RateLimiterConfig limit =
        RateLimiterConfig.custom()
            .limitForPeriod(most)
            .limitRefreshPeriod(SECOND)
            .timeoutDuration(Duration.ZERO)
            .build();
    this.callers =
        Caffeine.newBuilder()
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build(id -> RateLimiter.of(id.toString(), limit));
    this.identity = identity;
    this.caller = caller;
  }

  /** Who is nobody was refused already. */
  @ServerRequestFilter(nonBlocking = true)
  public Response refuse() {
    return identity.isAnonymous() || callers.get(caller.actor().id()).acquirePermission()
        ? null
        : Problem.of(
                429,
                "TeVeelVerzoeken",
                "Dit zijn te veel verzoeken in een seconde; wacht even, of geef veel opdrachten samen aan"
                    + " /v1/commandos.")
            .retryAfter(SECOND)
            .response();
  }
}
