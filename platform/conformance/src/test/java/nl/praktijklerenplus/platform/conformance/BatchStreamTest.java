package nl.praktijklerenplus.platform.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A batch is answered while it comes in, however long it is. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class BatchStreamTest {

  private static final String LINE = "{\"sleutel\":\"s%d\",\"commando\":\"Onzin\"}\n";

  @Test
  void aLineIsAnsweredBeforeTheNextIsSent() throws IOException {
    try (Conversation batch = new Conversation("/v1/commandos")) {
      for (int line = 0; line < 3; line++) {
        batch.say(LINE.formatted(line));
        assertThat(batch.hear()).contains("\"s" + line + "\"").contains("geweigerd");
      }
      batch.say(LINE.formatted(3).strip());
      batch.end();
      assertThat(batch.hear()).contains("\"s3\"");
    }
  }

  /** Half a line, half a character: what belongs together is put together. */
  @Test
  void howItIsCutOnTheWayMakesNoDifference() throws IOException {
    byte[] line = "{\"sleutel\":\"één\",\"commando\":\"Onzin\"}\n".getBytes(StandardCharsets.UTF_8);
    try (Conversation batch = new Conversation("/v1/commandos")) {
      for (byte part : line) {
        batch.say(part);
      }
      batch.end();
      assertThat(batch.hear()).contains("\"sleutel\":\"één\"");
    }
  }

  @Test
  void whoSendsEverythingFirstGetsEveryAnswer() {
    // More answers than fit in what the network keeps for both.
    String line = "{\"sleutel\":\"%05d%s\",\"commando\":\"Onzin\"}%n";
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, 40_000).forEach(i -> lines.append(line.formatted(i, "-".repeat(180))));
    String answers =
        given()
            .auth()
            .oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER))
            .contentType("application/x-ndjson")
            .body(lines.toString().getBytes(StandardCharsets.UTF_8))
            .post("/v1/commandos")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(answers.lines().map(answer -> answer.substring(12, 17)).toList())
        .isEqualTo(IntStream.range(0, 40_000).mapToObj("%05d"::formatted).toList());
  }

  @Test
  void whatIsJudgedAsAWholeFitsInMemoryOrIsRefused() throws IOException {
    try (Conversation batch = new Conversation("/v1/commandos?proef=true")) {
      byte[] megabyte = ("{\"a\":\"" + "x".repeat(1 << 20) + "\"}\n").getBytes();
      for (int i = 0; i < 80 && !batch.answered(); i++) {
        batch.sayUnlessRefused(megabyte);
      }
      assertThat(batch.status()).contains(" 413 ");
    }
    given()
        .auth()
        .oauth2(Tokens.of(Roles.PRAKTIJKOPLEIDER))
        .get("/v1/commandos")
        .then()
        .body("commandos.size()", equalTo(1));
  }

  /** HTTP by hand: a client that listens while it still speaks. */
  private static final class Conversation implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;
    private final BufferedReader in;
    private String status;

    Conversation(String path) throws IOException {
      socket = new Socket("localhost", RestAssured.port);
      socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
      out = socket.getOutputStream();
      in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      write(
          """
          POST %s HTTP/1.1\r
          Host: localhost\r
          Authorization: Bearer %s\r
          Content-Type: application/x-ndjson\r
          Transfer-Encoding: chunked\r
          \r
          """
              .formatted(path, Tokens.of(Roles.PRAKTIJKOPLEIDER)));
    }

    private void write(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    void say(String text) throws IOException {
      say(text.getBytes(StandardCharsets.UTF_8));
    }

    void say(byte... bytes) throws IOException {
      out.write("%x\r\n".formatted(bytes.length).getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
      write("\r\n");
    }

    void end() throws IOException {
      write("0\r\n\r\n");
    }

    /** The next line of the answer that holds something of a result. */
    String hear() throws IOException {
      status();
      String line = in.readLine();
      while (line != null && !line.startsWith("{")) {
        line = in.readLine();
      }
      return line;
    }

    boolean answered() throws IOException {
      return socket.getInputStream().available() > 0;
    }

    void sayUnlessRefused(byte[] bytes) {
      try {
        say(bytes);
      } catch (IOException closed) {
        // the answer says why
      }
    }

    String status() throws IOException {
      if (status == null) {
        status = in.readLine();
      }
      return status;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
