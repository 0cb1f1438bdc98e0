package nl.praktijklerenplus.platform.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Batch;
import nl.praktijklerenplus.platform.testkit.Conversation;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
    try (Conversation batch = Conversation.as(Roles.PRAKTIJKOPLEIDER, "")) {
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
    try (Conversation batch = Conversation.as(Roles.PRAKTIJKOPLEIDER, "")) {
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
    String answers = Batch.answers(Roles.PRAKTIJKOPLEIDER, "", lines.toString());
    assertThat(answers.lines().map(answer -> answer.substring(12, 17)).toList())
        .isEqualTo(IntStream.range(0, 40_000).mapToObj("%05d"::formatted).toList());
  }

  @Test
  void whatIsJudgedAsAWholeFitsInMemoryOrIsRefused() throws IOException {
    try (Conversation batch = Conversation.as(Roles.PRAKTIJKOPLEIDER, "?proef=true")) {
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

  /** A trial that is misspelt is no order. */
  @Test
  void aParameterThatTheDocumentDoesNotKnowIsRefusedBeforeALineIsRead() {
    Batch.of(Tokens.of(Roles.PRAKTIJKOPLEIDER), "?proeff=true", LINE.formatted(1))
        .statusCode(400)
        .body("type", equalTo("urn:plp:probleem:vraag-onjuist"))
        .body("fouten.veld", contains("proeff"))
        .body("fouten[0].melding", containsString("atomair, na, proef"));
    for (String unclear : List.of("?proef=", "?proef", "?proef=false&proef=true", "?atomair=")) {
      Batch.of(Tokens.of(Roles.PRAKTIJKOPLEIDER), unclear, LINE.formatted(1)).statusCode(400);
    }
  }
}
