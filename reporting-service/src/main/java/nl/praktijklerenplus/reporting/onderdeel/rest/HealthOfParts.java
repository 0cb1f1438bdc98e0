package nl.praktijklerenplus.reporting.onderdeel.rest;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks each service how it is doing; that one says nothing holds up no other. */
@ApplicationScoped
class HealthOfParts {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Map<String, String> parts;
  private final WebClient client;

  /**
   * @param parts the address of each service by its name
   */
  HealthOfParts(@ConfigProperty(name = "plp.parts") Map<String, String> parts, Vertx vertx) {
    this.parts = parts;
    this.client = WebClient.create(vertx);
  }

  @PreDestroy
  void close() {
    client.close();
  }

  /** In the order of their names. */
  Uni<List<Onderdeel>> ask() {
    return Uni.join().all(parts.keySet().stream().sorted().map(this::ask).toList()).andFailFast();
  }

  private Uni<Onderdeel> ask(String part) {
    return client
        .getAbs(parts.get(part) + "/q/health")
        .send()
        .map(answer -> Onderdeel.of(part, answer.bodyAsJsonObject()))
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .recoverWithItem(Onderdeel.silent(part));
  }
}
