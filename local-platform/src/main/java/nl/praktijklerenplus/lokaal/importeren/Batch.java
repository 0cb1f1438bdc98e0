package nl.praktijklerenplus.lokaal.importeren;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;

/** One request with lines, and its answers as they come in. */
record Batch(ServiceClient client, String path, Duration limit) {

  static Batch real(ServiceClient client) {
    return new Batch(client, "/v1/commandos", Duration.ofMinutes(2));
  }

  /** Judged in one transaction that is rolled back, so the answer may take as long as the file. */
  static Batch trial(ServiceClient client) {
    return new Batch(client, "/v1/commandos?proef=true", Duration.ofMinutes(30));
  }

  /** Ends with an {@link IOException} when the service went away or cannot judge now. */
  void send(BodyPublisher lines, Consumer<Answer> each) throws IOException {
    try (var stream = client.http().post(client.resolve(path), lines, limit);
        var silence = new SilenceGuard(stream, limit);
        var answers = reader(stream)) {
      for (var line = answers.readLine(); line != null; line = answers.readLine()) {
        if (!line.isBlank()) {
          silence.heard();
          each.accept(available(answer(line)));
        }
      }
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static Answer answer(String line) throws IOException {
    try {
      return Answer.of(LineParser.JSON.readTree(line));
    } catch (JsonProcessingException cutOff) {
      throw new IOException("half an answer", cutOff);
    }
  }

  private static Answer available(Answer answer) throws IOException {
    if (answer.isUnavailable()) {
      throw new IOException("status 503 for " + answer.key());
    }
    return answer;
  }
}
