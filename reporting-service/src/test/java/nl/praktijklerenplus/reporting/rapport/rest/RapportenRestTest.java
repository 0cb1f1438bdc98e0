package nl.praktijklerenplus.reporting.rapport.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Sql;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.indicator.Broadcast;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Referentiejaar;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

/** Reports over the first project year, from a database in which nothing else stands. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestProfile(RapportenRestTest.Alone.class)
class RapportenRestTest {

  /** Nothing else than the rest, but on a database of its own. */
  public static class Alone implements QuarkusTestProfile {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String FIRST_YEAR =
      """
      {"datum":"2023-04-07","soort":"PROJECT","van":"2022-04-01","tot":"2023-03-30",
       "bekendOp":"2023-04-07","publiek":"INTERN"}
      """;

  private static final String OBSERVATIE =
      """
      {"datum":"2023-03-01","fase":"RESULTATEN","onderwerp":"Doorstroom","perspectief":"INITIATIEF",
       "soort":"WERKT","tekst":"warm overdragen werkt","bron":"focusgroep"}
      """;

  @Inject DataSource database;

  @BeforeEach
  void theFirstProjectYearIsIn() {
    List<Feit> facts = Referentiejaar.lees("eerste-projectjaar.jsonl");
    if (in(facts.getLast())) {
      return;
    }
    try (OtherService others = new OtherService()) {
      facts.forEach(fact -> Broadcast.publish(others, fact));
    }
    await().atMost(60, SECONDS).until(() -> facts.stream().allMatch(this::in));
  }

  private boolean in(Feit fact) {
    return !Sql.column(database, "select event_id from inbox where event_id = ?", fact.id())
        .isEmpty();
  }

  @Test
  void aReportReadsAsItWasFiledWithItsHash() throws IOException {
    String id = file(FIRST_YEAR);
    var answer = Platform.get("rapporten/" + id).statusCode(200).extract();
    JsonNode report = JSON.readTree(answer.asString());
    assertThat(report.get("hash").textValue()).isEqualTo(hash(answer.asString()));
    assertThat(report.at("/inhoud/bestek/bekendOp").textValue()).isEqualTo("2023-04-07");
    assertThat(report.get("definities")).hasSizeGreaterThan(Indicatoren.alle().size());
    assertThat(report.at("/_links/controle/href").textValue())
        .isEqualTo("/v1/rapporten/" + id + "/controle");
    assertThat(answer.header("ETag")).isEqualTo('"' + report.get("hash").textValue() + '"');
    Platform.as(Roles.PROJECTLEIDER)
        .header("If-None-Match", answer.header("ETag"))
        .get("/v1/rapporten/" + id)
        .then()
        .statusCode(304);
  }

  @Test
  void asAFileItHoldsTheSameFiguresInEveryForm() throws IOException {
    String id = file(FIRST_YEAR);
    assertThat(kept(id, "text/csv").asString())
        .contains("\r\nstudenten-op-stage,Studenten op stage,studenten,STAND,12,");
    try (var document = Loader.loadPDF(kept(id, ReportForm.PDF_TYPE).asByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Studenten op stage 12");
    }
    // A workbook is a zip: it begins as one.
    assertThat(kept(id, ReportForm.XLSX_TYPE).asByteArray()).startsWith('P', 'K');
  }

  private static ExtractableResponse<Response> kept(String id, String type) {
    return Platform.as(Roles.PROJECTLEIDER)
        .accept(type)
        .get("/v1/rapporten/" + id)
        .then()
        .statusCode(200)
        .contentType(type)
        .extract();
  }

  @Test
  void whoMayNotReadAReportDoesNotGetItAsAFile() {
    String id = file(FIRST_YEAR);
    Platform.as(Roles.FINANCIER)
        .accept(ReportForm.PDF_TYPE)
        .get("/v1/rapporten/" + id)
        .then()
        .statusCode(404);
  }

  @Test
  void itsFiguresAreThoseThatWereAnsweredThen() throws IOException {
    JsonNode content = content(file(FIRST_YEAR));
    String question = "?van=2022-04-01&tot=2023-03-30&peildatum=2023-03-30&bekendOp=2023-04-07";
    assertThat(content.at("/cijfers/studenten-op-stage/waarde").intValue()).isEqualTo(12);
    for (var indicator : Indicatoren.alle()) {
      JsonNode filed = content.get("cijfers").get(indicator.id());
      String path = "indicatoren/" + indicator.id() + question;
      assertThat(number(filed.get("waarde"))).as(path).isEqualTo(number(ask(path).get("waarde")));
      for (var dimension : indicator.dimensies()) {
        String split = path + "&uitsplitsing=" + dimension.naam();
        assertThat(cells(filed.at("/uitsplitsingen/" + dimension.naam()), dimension.naam()))
            .as(split)
            .isEqualTo(cells(ask(split).get("uitsplitsing"), dimension.naam()));
      }
    }
    JsonNode path = ask("trechter?peildatum=2023-03-30&bekendOp=2023-04-07").get("stappen");
    for (int i = 0; i < path.size(); i++) {
      JsonNode filed = content.get("trechter").get(i);
      assertThat(filed.get("bereikt")).isEqualTo(path.get(i).get("bereikt"));
      for (String what : List.of("n", "mediaan", "p90", "langste")) {
        assertThat(filed.path("wachtend").path(what).asText())
            .isEqualTo(path.get(i).path("wachtend").path(what).asText());
      }
    }
  }

  @Test
  void goalsAndObservatiesStandInItAndInBothViews() throws IOException {
    String observatie = observatie();
    goal("erkenningen-behaald", 8);
    JsonNode content = content(file(knownToday()));
    assertThat(content.at("/cijfers/erkenningen-behaald/doel/streefwaarde").intValue())
        .isEqualTo(8);
    assertThat(content.get("observaties").findValuesAsText("observatie")).contains(observatie);
    assertThat(content.get("observaties").findValuesAsText("tekst"))
        .contains("warm overdragen werkt");
    assertThat(texts(content.at("/overzichten/0/uitkomsten/7/observaties"))).contains(observatie);
    assertThat(content.at("/overzichten/1/onderwerpen").toString()).contains(observatie);
    assertThat(content.at("/overzichten").findValuesAsText("catalogus"))
        .containsExactly("toc", "baancreatie");
  }

  @Test
  void theTextsOfObservatiesAreNotInWhatIsPublished() {
    observatie();
    String id = file(knownToday());
    await()
        .untilAsserted(
            () ->
                assertThat(published(id))
                    .singleElement()
                    .asString()
                    .contains("archiefpositie")
                    .doesNotContain("warm overdragen"));
  }

  private List<String> published(String report) {
    return Sql.column(
        database, "select cast(data as text) from inbox where data ->> 'rapport' = ?", report);
  }

  @Test
  void computedAgainItIsEqualAndWhatCameLaterIsShownBesideIt() throws IOException {
    String observatie = observatie();
    String id = file(knownToday());
    Platform.get("rapporten/" + id + "/controle")
        .statusCode(200)
        .body("gelijk", equalTo(true))
        .body("afwijkingen.size()", equalTo(0));
    UUID student = UUID.randomUUID();
    try (Platform platform = new Platform()) {
      platform.student(
          student, "KandidaatAangemeld", 1, "2022-09-01", Map.of("organisatie", "werkdag"));
    }
    correct(observatie, "{\"tekst\":\"achteraf anders gezegd\"}");
    goal("erkenningen-behaald", 9);
    String filed = Platform.get("rapporten/" + id).extract().asString();
    var controle =
        Platform.get("rapporten/" + id + "/controle").body("gelijk", equalTo(true)).extract();
    int before = JSON.readTree(filed).at("/inhoud/cijfers/aanmeldingen/waarde").intValue();
    assertThat(
            controle.<Integer>path("sindsdien.find { it.indicator == 'aanmeldingen' }.vastgesteld"))
        .isEqualTo(before);
    assertThat(controle.<Integer>path("sindsdien.find { it.indicator == 'aanmeldingen' }.nu"))
        .isGreaterThan(before);
    assertThat(filed).contains("warm overdragen werkt");
  }

  @Test
  void anOldReportReadsAndIsEqualAfterADefinitionHasChanged() throws SQLException {
    anInterruptedStage();
    String then;
    countBy(Definities.met("studenten-op-stage", 2));
    try {
      then = file(knownToday());
    } finally {
      countBy(Definities.GELDEND);
    }
    String now = file(knownToday());
    String version = "inhoud.definities.find { it.id == 'studenten-op-stage' }.versie";
    Platform.get("rapporten/" + then).body(version, equalTo(2));
    Platform.get("rapporten/" + now).body(version, equalTo(1));
    assertThat(onStage(then)).isGreaterThan(onStage(now));
    for (String report : List.of(then, now)) {
      Platform.get("rapporten/" + report + "/controle")
          .statusCode(200)
          .body("gelijk", equalTo(true))
          .body("afwijkingen.size()", equalTo(0));
    }
  }

  /** As after a release in which these definitions were rolled out. */
  private static void countBy(Definities definities) throws SQLException {
    change(
        owner(),
        "update projection_version set definition = '%s' where state = 'LIVE'"
            .formatted(definities.tekst()));
  }

  private static int onStage(String report) {
    return Platform.get("rapporten/" + report)
        .statusCode(200)
        .extract()
        .path("inhoud.cijfers.'studenten-op-stage'.waarde");
  }

  private static void anInterruptedStage() {
    UUID stage = UUID.randomUUID();
    var fields =
        Map.of(
            "student", UUID.randomUUID(),
            "stage", stage,
            "leerwerkplek", UUID.randomUUID(),
            "werkgever", UUID.randomUUID(),
            "werkgeverCode", "sein");
    try (Platform platform = new Platform()) {
      platform.placement("StageGestart", stage, "2022-05-10", fields);
      platform.placement("StageOnderbroken", stage, "2022-06-01", fields);
    }
  }

  @Test
  void whoChangesTheContentIsFound() throws SQLException {
    String id = file(FIRST_YEAR.replace("INTERN", "OPENBAAR"));
    assertThatThrownBy(
            () -> change(database.getConnection(), "update rapport_inhoud set inhoud = inhoud"))
        .hasMessageContaining("permission denied");
    change(
        owner(),
        """
        update rapport_inhoud set inhoud = convert_to(
          regexp_replace(convert_from(inhoud, 'UTF8'), '"bereikt":[0-9]+', '"bereikt":999'), 'UTF8')
        where hash = (select hash from rapport where rapport = '%s')
        """
            .formatted(id));
    Platform.get("rapporten/" + id).statusCode(409).body("title", equalTo("Inhoud veranderd"));
    var controle =
        Platform.get("rapporten/" + id + "/controle")
            .body("gelijk", equalTo(false))
            .body("afwijkingen.size()", equalTo(1))
            .body("afwijkingen[0].pad", equalTo("/trechter/0/bereikt"))
            .body("afwijkingen[0].vastgesteld", equalTo(999))
            .extract();
    assertThat(controle.<String>path("hashBerekend")).isEqualTo(controle.path("hash"));
    assertThat(controle.<String>path("hashBewaard")).isNotEqualTo(controle.path("hash"));
    change(
        owner(),
        "update rapport_inhoud set inhoud = 'geen JSON' where hash = (select hash from rapport where"
            + " rapport = '%s')".formatted(id));
    Platform.get("rapporten/" + id + "/controle")
        .statusCode(200)
        .body("gelijk", equalTo(false))
        .body("afwijkingen[0].vastgesteld", equalTo("geen JSON"));
  }

  @Test
  void aRestatementAndItsOriginalPointAtEachOtherAndSayWhoMoved() throws IOException {
    String original = file(FIRST_YEAR.replace("2023-03-30", "2023-03-29"));
    String tag = Platform.get("rapporten/" + original).extract().header("ETag");
    UUID student = UUID.randomUUID();
    try (Platform platform = new Platform()) {
      platform.student(
          student, "KandidaatAangemeld", 1, "2022-09-01", Map.of("organisatie", "werkdag"));
    }
    String fresh = file(restating(original));
    Platform.get("rapporten/" + fresh)
        .body("vervangt", equalTo(original))
        .body("_links.verschil.href", equalTo("/v1/rapporten/" + fresh + "/verschil"));
    var answer =
        Platform.get("rapporten/" + original)
            .body("vervangenDoor", equalTo(fresh))
            .body("_links.vervangenDoor.href", equalTo("/v1/rapporten/" + fresh))
            .extract();
    assertThat(answer.header("ETag")).isNotEqualTo(tag);
    Platform.get("rapporten/" + original + "/controle").body("gelijk", equalTo(true));

    String moved = "indicatoren.find { it.indicator == 'kandidaten' }.";
    Platform.get("rapporten/" + fresh + "/verschil")
        .statusCode(200)
        .body(moved + "erin.onderwerpen.id", hasItem(student.toString()))
        .body(moved + "eruit.aantal", equalTo(0));
    Platform.as(Roles.ONDERZOEKER)
        .get("/v1/rapporten/" + fresh + "/verschil")
        .then()
        .statusCode(403);
    assertThat(seen(student)).contains("rapportVerschil");
    Platform.get("rapporten/" + original + "/verschil").statusCode(404);
    Platform.post(Roles.PROJECTLEIDER, "rapporten", restating(original))
        .statusCode(409)
        .body("title", equalTo("Rapport al vervangen"));
  }

  private List<String> seen(UUID student) {
    return Sql.column(
        database, "select name from access_log where data_subject_ids @> array[?]", student);
  }

  private static String restating(String original) {
    return FIRST_YEAR
        .replace("2023-03-30", "2023-03-29")
        .replace("\"publiek\"", "\"vervangt\":\"" + original + "\",\"publiek\"");
  }

  @Test
  void whatCannotBeFiledIsRefusedWithAReason() {
    String known = file(FIRST_YEAR);
    refused(FIRST_YEAR.replace("PROJECT", "KWARTAAL"), 400, "Periode onjuist");
    refused(FIRST_YEAR.replace("2022-04-01", "2024-04-01"), 400, "Periode onjuist");
    Platform.post(
            Roles.PROJECTLEIDER,
            "rapporten",
            FIRST_YEAR.replace("INTERN", "GEHEIM").replace("PROJECT", "WEEK"))
        .statusCode(400)
        .body("fouten.veld", containsInAnyOrder("soort", "publiek"));
    refused(restating(UUID.randomUUID().toString()), 404, "Vervangen rapport onbekend");
    refused(FIRST_YEAR.replace("{", "{\"rapport\":\"" + known + "\","), 409, "Rapport al bekend");
    Platform.get("rapporten/" + UUID.randomUUID()).statusCode(404);
    Platform.get("rapporten/" + UUID.randomUUID() + "/controle").statusCode(404);
  }

  @Test
  void aFiledReportCannotBeCorrected() {
    String event =
        Platform.post(Roles.PROJECTLEIDER, "rapporten", FIRST_YEAR)
            .extract()
            .path("gebeurtenissen[0]");
    Platform.post(
            Roles.PROJECTLEIDER,
            "gebeurtenissen/" + event + "/correcties",
            "{\"datum\":\"2023-04-08\",\"velden\":{\"publiek\":\"OPENBAAR\"}}")
        .statusCode(409)
        .body("title", equalTo("Gebeurtenis niet corrigeerbaar"));
  }

  @Test
  void everyRoleReadsWhatIsForIt() {
    String inside = file(FIRST_YEAR);
    String outside = file(FIRST_YEAR.replace("INTERN", "FINANCIER"));
    Platform.as(Roles.PROJECTLEIDER).get("/v1/rapporten/" + inside).then().statusCode(200);
    for (String role : List.of(Roles.ONDERZOEKER, Roles.FINANCIER)) {
      Platform.as(role).get("/v1/rapporten/" + inside).then().statusCode(404);
      Platform.as(role).get("/v1/rapporten/" + inside + "/controle").then().statusCode(404);
      Platform.as(role)
          .get("/v1/rapporten/" + outside)
          .then()
          .statusCode(200)
          .body("inhoud.cijfers.'studenten-op-stage'.waarde", equalTo(null))
          .body("inhoud.cijfers.'studenten-op-stage'.onderdrukt", equalTo(true))
          .body("inhoud.cijfers.voorlichtingsbijeenkomsten.waarde", equalTo(6))
          .body("inhoud.trechter.size()", equalTo(0));
      Platform.as(role)
          .get("/v1/rapporten/" + outside + "/controle")
          .then()
          .body("gelijk", equalTo(true))
          .body("sindsdien.size()", equalTo(0));
    }
    Platform.as(Roles.FINANCIER)
        .get("/v1/rapporten?limiet=500")
        .then()
        .body("items.rapport", hasItem(outside))
        .body("items.publiek", everyItem(not(equalTo("INTERN"))));
    Platform.as(Roles.JOBCOACH).get("/v1/rapporten").then().statusCode(403);
    Platform.as(Roles.JOBCOACH).get("/v1/rapporten/" + outside).then().statusCode(403);
    for (String role : List.of(Roles.ONDERZOEKER, Roles.FINANCIER)) {
      Platform.post(role, "rapporten", FIRST_YEAR).statusCode(403);
    }
  }

  @Test
  void theListIsFilteredBySoortPubliekAndYear() {
    String project = file(FIRST_YEAR);
    String quarter =
        file(
            FIRST_YEAR
                .replace("PROJECT", "KWARTAAL")
                .replace("2022-04-01", "2022-07-01")
                .replace("2023-03-30", "2022-09-30")
                .replace("INTERN", "FINANCIER"));
    Platform.get("rapporten?soort=KWARTAAL&limiet=500")
        .body("items.rapport", hasItem(quarter))
        .body("items.soort", everyItem(equalTo("KWARTAAL")));
    Platform.get("rapporten?publiek=INTERN&limiet=500")
        .body("items.rapport", hasItem(project))
        .body("items.publiek", everyItem(equalTo("INTERN")));
    Platform.get("rapporten?jaar=2022&limiet=500")
        .body("items.rapport", hasItems(project, quarter));
    Platform.get("rapporten?jaar=2023&limiet=500")
        .body("items.rapport", hasItem(project))
        .body("items.rapport", not(hasItem(quarter)));
    Platform.get("rapporten?jaar=2021").body("items.size()", equalTo(0));
    Platform.get("rapporten?jaar=nu").statusCode(400).body("fouten[0].veld", equalTo("jaar"));
  }

  private static void refused(String body, int status, String title) {
    Platform.post(Roles.PROJECTLEIDER, "rapporten", body)
        .statusCode(status)
        .body("title", equalTo(title));
  }

  private static String file(String body) {
    return Platform.post(Roles.PROJECTLEIDER, "rapporten", body)
        .statusCode(201)
        .extract()
        .path("aggregaat");
  }

  private static String observatie() {
    var made = Platform.post(Roles.ONDERZOEKER, "observaties", OBSERVATIE).extract();
    Platform.untilIn(made.path("gebeurtenissen[0]"));
    return made.path("aggregaat");
  }

  private void correct(String observatie, String velden) {
    String event =
        Sql.column(
                database,
                "select event_id from event where stream = cast(? as uuid) and version = 1",
                observatie)
            .getFirst();
    String correction =
        Platform.post(
                Roles.PROJECTLEIDER,
                "gebeurtenissen/" + event + "/correcties",
                "{\"datum\":\"" + today() + "\",\"velden\":" + velden + "}")
            .statusCode(201)
            .extract()
            .path("gebeurtenissen[0]");
    Platform.untilIn(correction);
  }

  private static void goal(String indicator, int value) {
    String event =
        Platform.post(
                Roles.PROJECTLEIDER,
                "doelstellingen",
                "{\"datum\":\"2022-04-01\",\"indicator\":\"%s\",\"streefwaarde\":%d,\"op\":\"2023-03-30\"}"
                    .formatted(indicator, value))
            .statusCode(201)
            .extract()
            .path("gebeurtenissen[0]");
    Platform.untilIn(event);
  }

  private static String knownToday() {
    return FIRST_YEAR.replace("\"bekendOp\":\"2023-04-07\",", "");
  }

  private static String today() {
    return LocalDate.now(DateRules.ZONE).toString();
  }

  private static JsonNode content(String report) throws IOException {
    return ask("rapporten/" + report).get("inhoud");
  }

  private static JsonNode ask(String question) throws IOException {
    return JSON.readTree(Platform.get(question).statusCode(200).extract().asString());
  }

  private static Map<String, String> cells(JsonNode rows, String dimension) {
    Map<String, String> cells = new TreeMap<>();
    rows.forEach(row -> cells.put(row.get(dimension).asText(), number(row.get("waarde"))));
    return cells;
  }

  /** A document writes 3.0 as 3. */
  private static String number(JsonNode value) {
    if (value.isObject()) {
      Map<String, String> fields = new TreeMap<>();
      value.properties().forEach(field -> fields.put(field.getKey(), number(field.getValue())));
      return fields.toString();
    }
    return value.isNumber() ? "" + value.doubleValue() : value.asText();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::textValue).toList();
  }

  /** Of the content to the letter as it stands in the answer. */
  private static String hash(String answer) {
    int from = answer.indexOf("\"inhoud\":") + "\"inhoud\":".length();
    String content = answer.substring(from, answer.indexOf(",\"_links\":", from));
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection owner() throws SQLException {
    var config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("plp.database.owner.username", String.class),
        config.getValue("plp.database.owner.password", String.class));
  }

  private static void change(Connection connection, String sql) throws SQLException {
    try (connection;
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
