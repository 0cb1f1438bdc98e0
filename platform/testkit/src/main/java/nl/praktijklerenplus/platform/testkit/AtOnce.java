package nl.praktijklerenplus.platform.testkit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.restassured.RestAssured;

/** Sends requests that arrive together, each on a connection of its own. */
public final class AtOnce {

  /** A command: where it goes, and its body. */
  public record Post(String path, String body) {}

  private AtOnce() {}

  /** The statuses of the answers, in the order of the requests. */
  public static List<Integer> post(String role, List<Post> posts) {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      List<CompletableFuture<Integer>> answers =
          posts.stream().map(post -> send(client, role, post)).toList();
      return answers.stream().map(CompletableFuture::join).toList();
    }
  }

  private static CompletableFuture<Integer> send(HttpClient client, String role, Post post) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + post.path()))
            .header("Authorization", "Bearer " + Tokens.of(role))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(post.body()))
            .build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .thenApply(answer -> answer.statusCode());
  }
}
