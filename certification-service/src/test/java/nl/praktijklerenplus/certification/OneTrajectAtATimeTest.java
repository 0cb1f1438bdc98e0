package nl.praktijklerenplus.certification;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that arrive together: no two of them may find that there is no traject yet. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class OneTrajectAtATimeTest {

  private static final int TOGETHER = 12;
  private static final int STUDENTS = 5;

  @Test
  void ofManyAtOnceOnlyOneTrajectStartsForTheSameStudentAndKwalificatie() {
    try (Others others = new Others();
        HttpClient client = HttpClient.newHttpClient()) {
      for (int number = 0; number < STUDENTS; number++) {
        HttpRequest start = start(others.activeStudent());
        var answers = Stream.generate(() -> start).limit(TOGETHER).map(one -> send(client, one));
        assertThat(statuses(answers.toList())).containsOnlyOnce(201).containsOnly(201, 409);
      }
    }
  }

  private static HttpRequest start(UUID student) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + RestAssured.port + Portal.TRAJECTEN))
        .header("Authorization", "Bearer " + Tokens.of(Roles.PRAKTIJKOPLEIDER))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(Portal.starten(student, "2022-05-10")))
        .build();
  }

  private static CompletableFuture<HttpResponse<Void>> send(HttpClient client, HttpRequest start) {
    return client.sendAsync(start, BodyHandlers.discarding());
  }

  private static List<Integer> statuses(List<CompletableFuture<HttpResponse<Void>>> answers) {
    return answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode).toList();
  }
}
