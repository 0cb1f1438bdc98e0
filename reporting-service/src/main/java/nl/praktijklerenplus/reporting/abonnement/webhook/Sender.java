package nl.praktijklerenplus.reporting.abonnement.webhook;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

import nl.praktijklerenplus.reporting.abonnement.Abonnementsadres;
import nl.praktijklerenplus.reporting.abonnement.webhook.Targets.Reachable;
import nl.praktijklerenplus.reporting.abonnement.webhook.Targets.Unreachable;

/** Sends one message. Follows no redirect and reads no answer but its status. Blocks. */
@ApplicationScoped
class Sender {

  /**
   * What came of it.
   *
   * @param status of the answer, when there was one
   * @param fault what went wrong, in Dutch
   */
  record Outcome(Optional<Integer> status, Optional<String> fault) {

    boolean delivered() {
      return fault.isEmpty();
    }

    /** The receiver says that it is there no more. */
    boolean gone() {
      return status.filter(code -> code == 410).isPresent();
    }

    static Outcome answered(int status) {
      return new Outcome(
          Optional.of(status),
          status / 100 == 2
              ? Optional.empty()
              : Optional.of("de ontvanger antwoordde met status " + status));
    }

    static Outcome failed(String fault) {
      return new Outcome(Optional.empty(), Optional.of(fault));
    }
  }

  /**
   * A message.
   *
   * @param id the same whenever it is sent again
   */
  record Message(String id, String body, Secret secret) {}

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Targets targets;
  private final HttpClient client;
  private final Clock clock;

  Sender(Targets targets, Vertx vertx, Clock clock) {
    this.targets = targets;
    this.clock = clock;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout((int) PATIENCE.toMillis())
                .setIdleTimeout((int) PATIENCE.toSeconds()));
  }

  @PreDestroy
  void close() {
    client.close();
  }

  Outcome send(String address, Message message) {
    return targets
        .read(address)
        .map(target -> send(target, message))
        .orElseGet(() -> Outcome.failed("op dit adres mag niet bezorgd worden"));
  }

  private Outcome send(Abonnementsadres target, Message message) {
    return switch (targets.find(target)) {
      case Unreachable(var why) -> Outcome.failed(why);
      case Reachable(var address) ->
          post(
              options(target, new InetSocketAddress(address, target.poort()), message),
              message.body());
    };
  }

  private Outcome post(RequestOptions options, String body) {
    try {
      int status =
          client
              .request(options)
              .compose(request -> request.send(body))
              .map(answer -> answer.statusCode())
              .toCompletionStage()
              .toCompletableFuture()
              .get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return Outcome.answered(status);
    } catch (ExecutionException e) {
      return Outcome.failed("de ontvanger was niet te bereiken: " + name(e.getCause()));
    } catch (TimeoutException e) {
      return Outcome.failed("de ontvanger antwoordde niet op tijd");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.failed("de dienst stopte");
    }
  }

  /** The kind of failure only: what the other side says may hold anything. */
  private static String name(Throwable cause) {
    return cause.getClass().getSimpleName();
  }

  private RequestOptions options(
      Abonnementsadres target, InetSocketAddress address, Message message) {
    long now = clock.instant().getEpochSecond();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(address))
        .setHost(target.naam())
        .setPort(target.poort())
        .setSsl(target.versleuteld())
        .setURI(target.pad())
        .setFollowRedirects(false)
        .setTimeout(PATIENCE.toMillis())
        .putHeader("content-type", "application/cloudevents+json; charset=utf-8")
        .putHeader("user-agent", "praktijkleren-plus")
        .putHeader("webhook-id", message.id())
        .putHeader("webhook-timestamp", String.valueOf(now))
        .putHeader("webhook-signature", message.secret().sign(message.id(), now, message.body()));
  }
}
