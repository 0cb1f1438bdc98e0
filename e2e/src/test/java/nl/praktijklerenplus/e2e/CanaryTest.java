package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A text in every sensitive field, among everybody else's data: it stands nowhere but sealed, opens
 * for who may read it, and after the forgetting for nobody; no figure changes.
 */
@ExtendWith(SharedPlatform.class)
@Order(3)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanaryTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SERVICES = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Canaries CANARIES = new Canaries();
  private static final List<String> PROBLEMS = new ArrayList<>();
  private static Platform platform;
  private static Caller beheerder;
  private static Caller privacy;

  @BeforeAll
  static void plant(SharedPlatform.Running running) throws IOException {
    platform = running.platform();
    beheerder = new Caller(platform, platform.token("beheerder"));
    privacy = new Caller(platform, platform.token("privacyfunctionaris"));
    for (Canaries.Line line : CANARIES.lines()) {
      PROBLEMS.addAll(refused(line));
      JsonNode answer = accepted(line);
      if (line.command().get("commando").textValue().equals("TrajectPauzeren")) {
        correct(answer.at("/gebeurtenissen/0").textValue());
      }
    }
    PROBLEMS.addAll(brokenRequests());
  }

  @Test
  @Order(1)
  void everySensitiveFieldHoldsOne() throws IOException {
    assertThat(SensitiveFields.all()).hasSizeGreaterThan(8);
    assertThat(CANARIES.planted()).containsExactlyElementsOf(SensitiveFields.all());
  }

  @Test
  @Order(2)
  void noneStandsAnywhereInClear() throws Exception {
    nothingInClear();
  }

  /** What may be read in its own service is told to nobody. */
  @Test
  @Order(3)
  void otherFreeTextStaysInTheServiceThatTookIt() throws Exception {
    Search search = new Search(platform);
    String text = CANARIES.openTrace();
    assertThat(search.topics(text)).isEmpty();
    assertThat(search.tables(text))
        .isNotEmpty()
        .allMatch(table -> table.startsWith("placement: ") || table.startsWith("reporting: "));
    assertThat(search.files(text)).isNotEmpty().allMatch(file -> file.startsWith("postgresql/"));
  }

  /** That nothing was found says something: what is there is found. */
  @Test
  @Order(4)
  void theSearchFindsWhatIsThere() throws Exception {
    Search search = new Search(platform);
    String student = CANARIES.student().toString();
    assertThat(search.topics(student)).contains("plp.intake", "plp.placement", "plp.certification");
    assertThat(search.tables(student)).contains("intake: public.event", "placement: public.stage");
    assertThat(search.files(student)).anyMatch(file -> file.startsWith("kafka/"));
  }

  @Test
  @Order(5)
  void noAnswerToAWrongRequestRepeatsIt() {
    assertThat(PROBLEMS).hasSizeGreaterThan(30);
    assertThat(PROBLEMS).allMatch(body -> body.contains("urn:plp:probleem"));
    CANARIES
        .traces()
        .forEach(trace -> assertThat(PROBLEMS).noneMatch(body -> body.contains(trace)));
  }

  @Test
  @Order(6)
  void theStudentReadsAllOfIt() {
    var own =
        platform
            .plp("token", "student", "--duur", "2h", "--student", CANARIES.student().toString())
            .out()
            .strip();
    String held = held(new Caller(platform, own));
    assertThat(CANARIES.sealed()).hasSizeGreaterThan(8).allMatch(held::contains);
  }

  @Test
  @Order(7)
  void withANewMasterKeyItIsReadAllTheSame() {
    var said = platform.plp("sleutels", "--nieuw");
    assertThat(said.exit()).as(said.out()).isZero();
    assertThat(said.out())
        .containsPattern("intake-service +hoofdsleutel 2, ingepakt: \\{\"2\":\\d+}");
    assertThat(CANARIES.sealed()).allMatch(held(privacy)::contains);
  }

  @Test
  @Order(8)
  void whoIsForgottenIsReadableNowhereAndEveryFigureIsWhatItWas() throws Exception {
    Map<String, JsonNode> figures = figures();
    ObjectNode vergeten =
        JSON.createObjectNode()
            .put("commando", "StudentVergeten")
            .put("sleutel", "vergeten")
            .put("datum", LocalDate.now().minusDays(1).toString())
            .put("student", CANARIES.student().toString())
            .put("grond", "VERZOEK");
    assertThat(privacy.give(0, vergeten)).contains("geaccepteerd");
    for (int service = 0; service < SERVICES; service++) {
      int keys = service < 3 ? 2 : 0;
      JsonNode receipt = receipt(service);
      assertThat(receipt.get("sleutelsVernietigd").intValue()).as("%s", receipt).isEqualTo(keys);
      assertThat(receipt.get("sleutelsOver").intValue()).isZero();
    }
    String held = held(privacy);
    assertThat(held).contains("StudentGepauzeerd");
    CANARIES.traces().forEach(trace -> assertThat(held).doesNotContain(trace));
    assertThat(figures()).hasSizeGreaterThan(40).isEqualTo(figures);
    nothingInClear();
  }

  @Test
  @Order(9)
  void theAccessLogIsWholeAndSaysFromWhereItIsNot() throws SQLException {
    var whole = platform.plp("toegangslog");
    assertThat(whole.exit()).as(whole.out()).isZero();
    assertThat(whole.out().lines().filter(line -> line.contains(" heel "))).hasSize(SERVICES);
    Search search = new Search(platform);
    search.change("intake", "update access_log set roles = roles || '!' where position = 1");
    var broken = platform.plp("toegangslog");
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.out()).containsPattern("intake-service +AFWIJKING vanaf regel 1 ");
    search.change("intake", "update access_log set roles = rtrim(roles, '!') where position = 1");
    assertThat(platform.plp("toegangslog").exit()).isZero();
  }

  private static void nothingInClear() throws IOException, SQLException {
    Search search = new Search(platform);
    for (String trace : CANARIES.traces()) {
      assertThat(search.files(trace)).as("files").isEmpty();
      assertThat(search.tables(trace)).as("tables").isEmpty();
      assertThat(search.topics(trace)).as("topics").isEmpty();
      for (int service = 0; service < SERVICES; service++) {
        HttpResponse<String> metrics = beheerder.get(service, "/q/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("http_server").doesNotContain(trace);
      }
    }
  }

  /** What a service may not yet know, it knows in a moment. */
  private static JsonNode accepted(Canaries.Line line) {
    return await()
        .atMost(PATIENCE)
        .until(() -> given(line), answer -> answer.path("gebeurtenissen").size() > 0);
  }

  private static JsonNode given(Canaries.Line line) throws IOException {
    String answer = beheerder.give(line.service(), line.command());
    assertThat(answer).as("%s", line).doesNotContain("\"fouten\"");
    return JSON.readTree(answer);
  }

  private static void correct(String event) {
    ObjectNode correction =
        JSON.createObjectNode()
            .put("commando", "GebeurtenisCorrigeren")
            .put("sleutel", "correctie-" + event)
            .put("datum", "2024-07-02")
            .put("gebeurtenis", event);
    String text = CANARIES.note("TrajectPauzeren.toelichting") + "gecorrigeerd";
    correction.putObject("velden").put("toelichting", text);
    assertThat(beheerder.give(0, correction)).contains("geaccepteerd");
  }

  /** The same with one thing wrong after the other. */
  private static List<String> refused(Canaries.Line line) {
    String canary = CANARIES.traces().getFirst();
    ObjectNode unknown = line.command().deepCopy().put("onbekend", canary);
    ObjectNode future = line.command().deepCopy().put("datum", "2999-01-01");
    ObjectNode noDay = line.command().deepCopy().put("datum", canary);
    ObjectNode nobody = line.command().deepCopy().put("student", canary).put("stage", canary);
    return List.of(unknown, future, noDay, nobody).stream()
        .map(wrong -> wrong.put("sleutel", "fout-" + wrong.hashCode()))
        .map(wrong -> beheerder.give(line.service(), wrong))
        .toList();
  }

  private static List<String> brokenRequests() {
    String canary = CANARIES.traces().getFirst();
    List<String> answers = new ArrayList<>();
    for (int service = 0; service < SERVICES; service++) {
      answers.add(beheerder.give(service, "{\"commando\":\"" + canary + "\"}"));
      answers.add(beheerder.give(service, "{" + canary));
      answers.add(beheerder.get(service, "/v1/" + canary).body());
      answers.add(beheerder.get(service, "/v1/commandos/" + canary).body());
    }
    answers.add(
        beheerder.post(0, "/v1/studenten", "application/json", "[\"" + canary + "\"]").body());
    answers.add(beheerder.post(0, "/v1/studenten", "text/" + canary, canary).body());
    return answers;
  }

  private static String held(Caller who) {
    StringBuilder all = new StringBuilder();
    for (int service = 0; service < SERVICES; service++) {
      var answer = who.get(service, "/v1/studenten/" + CANARIES.student() + "/inzage");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      all.append(answer.body());
    }
    return all.toString();
  }

  private static JsonNode receipt(int service) throws IOException {
    String path = "/v1/studenten/" + CANARIES.student() + "/vergeten";
    return JSON.readTree(
        await()
            .atMost(PATIENCE)
            .until(() -> privacy.get(service, path), answer -> answer.statusCode() == 200)
            .body());
  }

  private static Map<String, JsonNode> figures() {
    Questions questions = new Questions(platform, "projectleider");
    Map<String, JsonNode> figures = new TreeMap<>();
    for (JsonNode one : questions.reporting("/v1/indicatoren").get("indicatoren")) {
      String id = one.get("id").textValue();
      figures.put(
          id, questions.reporting("/v1/indicatoren/" + id + "?peildatum=2025-01-01").get("waarde"));
    }
    return figures;
  }
}
