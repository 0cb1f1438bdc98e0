package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Intake is killed while people are read, again and again: of every answer there is a line. */
@Tag("lang")
class AccessLogKillTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int INTAKE = 0;
  private static final int READERS = 3;
  private static final int KILLS = 3;
  private static final int READS_BETWEEN = 40;

  /** Of one person no more than the log tells at once. */
  private static final int MOST = 900;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

  private static Platform platform;
  private static List<UUID> students;

  private final Set<String> answered = ConcurrentHashMap.newKeySet();
  private volatile boolean reading = true;

  @BeforeAll
  static void up() {
    platform = Platform.in(folder.resolve("plp"));
    var up =
        platform.plp("up", "--leeg", "--achtergrond", "--poort", String.valueOf(platform.port()));
    assertThat(up.exit()).as(up.out()).isZero();
    Caller beheerder = new Caller(platform, platform.token("beheerder"));
    students = Stream.generate(UUID::randomUUID).limit(4).toList();
    students.forEach(
        student ->
            assertThat(
                    beheerder.give(
                        INTAKE,
                        """
                        {"commando":"KandidaatAanmelden","student":"%s","datum":"2024-01-08",\
                        "organisatie":"werkdag","doorverwijzer":"JOBCOACH","doelgroep":"ANDERS"}\
                        """
                            .formatted(student)))
                .doesNotContain("probleem"));
  }

  @AfterAll
  static void down() {
    assertThat(platform.plp("down").exit()).isZero();
  }

  @Test
  void noAnswerLeftWithoutALine() throws Exception {
    String token = platform.token("praktijkopleider");
    List<Thread> readers =
        IntStream.range(0, READERS)
            .mapToObj(_ -> Thread.ofPlatform().start(() -> read(token)))
            .toList();
    for (int kill = 0; kill < KILLS; kill++) {
      int enough = answered.size() + READS_BETWEEN + ThreadLocalRandom.current().nextInt(30);
      await().atMost(Duration.ofMinutes(1)).until(() -> answered.size() >= enough);
      kill();
    }
    int before = answered.size();
    await().atMost(Duration.ofMinutes(1)).until(() -> answered.size() > before);
    reading = false;
    for (Thread reader : readers) {
      reader.join();
    }
    assertThat(logged()).containsAll(answered);
  }

  private void read(String token) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (reading && answered.size() < MOST) {
        read(http, token);
      }
    }
  }

  /** An answer counts when all of it has come. */
  private void read(HttpClient http, String token) {
    String trace = trace();
    UUID student = students.get(ThreadLocalRandom.current().nextInt(students.size()));
    var request =
        HttpRequest.newBuilder(service("/v1/studenten/" + student))
            .timeout(Duration.ofSeconds(10))
            .header("Authorization", "Bearer " + token)
            .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        assertThat(answer.body()).contains(student.toString());
        answered.add(trace);
      }
    } catch (IOException killed) {
      await().pollDelay(Duration.ofMillis(200)).until(() -> true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String trace() {
    byte[] bytes = new byte[16];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static URI service(String path) {
    return URI.create("http://localhost:" + (platform.port() + INTAKE) + path);
  }

  private static void kill() throws IOException {
    JsonNode status = JSON.readTree(platform.plp("status", "--json").out());
    long pid = status.path("intake-service").path("pid").asLong();
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  private static Set<String> logged() throws IOException {
    Caller privacy = new Caller(platform, platform.token("privacyfunctionaris"));
    Set<String> traces = new TreeSet<>();
    for (UUID student : students) {
      String log = privacy.get(INTAKE, "/v1/toegangslog?limiet=1000&student=" + student).body();
      JSON.readTree(log).path("regels").forEach(line -> traces.add(line.get("traceId").asText()));
    }
    return traces;
  }
}
