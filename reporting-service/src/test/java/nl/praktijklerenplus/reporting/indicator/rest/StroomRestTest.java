package nl.praktijklerenplus.reporting.indicator.rest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.projection.Builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An open dashboard hears which figures change. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class StroomRestTest {

  @TestHTTPResource("/v1/stroom")
  URI stream;

  /** An open connection; its lines as they come. */
  private static final class Dashboard implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Dashboard(URI stream, String... headers) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(stream)
              .header("Authorization", "Bearer " + Tokens.of(Roles.PROJECTLEIDER))
              .header("Accept", "text/event-stream");
      if (headers.length > 0) {
        request.headers(headers);
      }
      HttpResponse.BodyHandler<Void> reader =
          HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(lines));
      client.sendAsync(request.build(), reader);
    }

    List<String> of(String field) {
      return lines.stream()
          .filter(line -> line.startsWith(field + ":"))
          .map(line -> line.substring(field.length() + 1).strip())
          .toList();
    }

    void untilConnected() {
      await().until(() -> !of("id").isEmpty());
    }

    @Override
    public void close() {
      client.shutdownNow();
    }
  }

  private record Lines(List<String> lines) implements java.util.concurrent.Flow.Subscriber<String> {

    @Override
    public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      lines.add(line);
    }

    @Override
    public void onError(Throwable gone) {
      lines.add("gone:" + gone);
    }

    @Override
    public void onComplete() {
      lines.add("gone:");
    }
  }

  private static void aangemeld() {
    try (Platform platform = new Platform()) {
      platform.student(
          UUID.randomUUID(),
          "KandidaatAangemeld",
          1,
          "2022-04-04",
          Map.of("organisatie", "werkdag"));
    }
  }

  @Test
  void everyoneWhoListensHearsWhichFiguresAnEventChanged() {
    try (Dashboard one = new Dashboard(stream);
        Dashboard other = new Dashboard(stream)) {
      one.untilConnected();
      other.untilConnected();
      assertThat(one.of("event")).first().isEqualTo("verbonden");
      aangemeld();
      for (Dashboard dashboard : List.of(one, other)) {
        await()
            .untilAsserted(
                () ->
                    assertThat(dashboard.of("data"))
                        .last()
                        .asString()
                        .contains("\"aanmeldingen\"", "\"kandidaten\"", "\"positie\":")
                        .doesNotContain("\"stages-gestart\""));
        assertThat(dashboard.of("event")).last().isEqualTo("gewijzigd");
      }
    }
  }

  @Test
  void aStreamWithoutNewsIsKeptOpenByComments() {
    try (Dashboard dashboard = new Dashboard(stream)) {
      await()
          .until(() -> dashboard.lines.stream().filter(line -> line.startsWith(":")).count() >= 2);
    }
  }

  @Test
  void whoComesBackHearsFirstWhatChangedMeanwhile() {
    String last;
    try (Dashboard dashboard = new Dashboard(stream)) {
      dashboard.untilConnected();
      last = dashboard.of("id").getLast();
    }
    aangemeld();
    try (Dashboard back = new Dashboard(stream, "Last-Event-ID", last)) {
      back.untilConnected();
      assertThat(back.of("event")).first().isEqualTo("gewijzigd");
      assertThat(back.of("data")).first().asString().contains("\"aanmeldingen\"");
      last = back.of("id").getLast();
    }
    try (Dashboard again = new Dashboard(stream, "Last-Event-ID", last)) {
      again.untilConnected();
      assertThat(again.of("event")).first().isEqualTo("verbonden");
    }
  }

  @Test
  void ofAMomentThatIsNotKnownEverythingMayHaveChanged() {
    Stream.of("onzin", "1:1:", "9000000000:9000000001:", "5:3:4", "1'; drop table cube")
        .forEach(
            moment -> {
              try (Dashboard dashboard = new Dashboard(stream, "Last-Event-ID", moment)) {
                dashboard.untilConnected();
                assertThat(dashboard.of("data"))
                    .first()
                    .asString()
                    .contains("\"aanmeldingen\"", "\"leerbedrijven-erkend\"");
              }
            });
  }

  @Test
  void whenAnotherVersionGoesLiveEveryFigureMayBeAnother() {
    Builds.makeRoom();
    try (Dashboard dashboard = new Dashboard(stream)) {
      dashboard.untilConnected();
      Builds.until(Builds.begun(), "LIVE");
      await()
          .untilAsserted(
              () ->
                  assertThat(dashboard.of("data"))
                      .anySatisfy(
                          data ->
                              assertThat(data)
                                  .contains("\"kandidaten\"", "\"leerbedrijven-erkend\"")));
    }
  }

  @Test
  void whoGoesAwayBreaksOffNoTransaction() {
    List<String> told = new CopyOnWriteArrayList<>();
    Handler handler = new Heard(told);
    Logger log = Logger.getLogger("org.hibernate.reactive");
    log.addHandler(handler);
    try {
      for (int i = 0; i < 40; i++) {
        try (Dashboard dashboard = new Dashboard(stream)) {
          long patience = i;
          await().pollDelay(Duration.ofMillis(patience)).until(() -> true);
        }
      }
      try (Dashboard dashboard = new Dashboard(stream)) {
        dashboard.untilConnected();
      }
    } finally {
      log.removeHandler(handler);
    }
    assertThat(told).isEmpty();
  }

  private static final class Heard extends Handler {

    private final List<String> told;

    private Heard(List<String> told) {
      this.told = told;
    }

    @Override
    public void publish(LogRecord line) {
      told.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void onlyWhoMaySeeLiveFiguresListens() {
    Stream.of(Roles.ONDERZOEKER, Roles.FINANCIER, Roles.BEHEERDER, Roles.STUDENT)
        .forEach(role -> Platform.as(role).get("/v1/stroom").then().statusCode(403));
  }
}
