package nl.praktijklerenplus.reporting.indicator.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;

/** Every table also leaves as CSV; what comes back is what the JSON says. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class TablesRestTest {

  // begins as a formula would
  private final String organisatie = "@o-" + UUID.randomUUID();
  private Platform platform;

  @BeforeEach
  void othersSpeak() {
    platform = new Platform();
  }

  @AfterEach
  void othersAreSilent() {
    platform.close();
  }

  private UUID student() {
    UUID student = UUID.randomUUID();
    platform.student(
        student, "KandidaatAangemeld", 1, "2022-04-04", Map.of("organisatie", organisatie));
    platform.student(
        student,
        "StudentIngestroomd",
        2,
        "2022-05-20",
        Map.of("organisatie", organisatie, "richting", "GROEN, en \"meer\""));
    return student;
  }

  private static ValidatableResponse csv(String question) {
    return Platform.as(Roles.PROJECTLEIDER)
        .accept("text/csv")
        .get("/v1/" + question)
        .then()
        .statusCode(200)
        .contentType(equalToIgnoringCase("text/csv;charset=UTF-8"));
  }

  private static List<Map<String, String>> read(String question) throws IOException {
    byte[] table = csv(question).extract().asByteArray();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(table)) {
      return rows.readAll();
    }
  }

  private String mine(String question) {
    return question + "&organisatie=" + organisatie;
  }

  @Test
  void aFigureIsARowAndEachOfItsCellsIsOne() throws IOException {
    student();
    student();
    List<Map<String, String>> rows =
        read(
            mine(
                "indicatoren/studenten-ingestroomd?peildatum=2022-12-31"
                    + "&uitsplitsing=organisatie,richting"));
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst())
        .containsEntry("indicator", "studenten-ingestroomd")
        .containsEntry("regel", "totaal")
        .containsEntry("tot", "2022-12-31")
        .containsEntry("organisatie", "")
        .containsEntry("waarde", "2");
    assertThat(rows.getLast())
        .containsEntry("regel", "uitsplitsing")
        .containsEntry("organisatie", "'" + organisatie)
        .containsEntry("richting", "GROEN, en \"meer\"")
        .containsEntry("waarde", "2");
  }

  @Test
  void aSeriesIsARowForEachPoint() throws IOException {
    student();
    List<Map<String, String>> rows =
        read(mine("indicatoren/aanmeldingen?van=2022-03-01&tot=2022-05-31&reeks=maand"));
    assertThat(rows)
        .extracting(row -> row.get("van"))
        .containsExactly("2022-03-01", "2022-04-01", "2022-05-01");
    assertThat(rows).extracting(row -> row.get("waarde")).containsExactly("0", "1", "0");
    List<Map<String, String>> times =
        read(mine("indicatoren/instroom-tot-stage?peildatum=2022-12-31"));
    assertThat(times.getFirst()).containsEntry("n", "0").containsEntry("mediaan", "");
  }

  @Test
  void theViewsAreARowForEachFigure() throws IOException {
    List<Map<String, String>> toc = read("toc?peildatum=2016-12-31");
    assertThat(toc)
        .filteredOn(row -> row.get("code").equals("D9"))
        .extracting(row -> row.get("indicator"))
        .contains("duurzaamheid-3", "in-nazorg");
    assertThat(toc.getFirst())
        .containsEntry("domein", "deelnemers")
        .containsEntry("uitkomst", "self-efficacy groeit");
    List<Map<String, String>> baancreatie = read("baancreatie?peildatum=2016-12-31");
    assertThat(baancreatie.getFirst())
        .containsEntry("fase", "VOORBEREIDING")
        .containsEntry("indicator", "werkgevers-geworven")
        .containsKeys("waarde", "n", "streefwaarde", "verandering");
  }

  @Test
  void theTrechterAndTheCohortenAreTables() throws IOException {
    student();
    List<Map<String, String>> trechter = read(mine("trechter?peildatum=2022-05-30"));
    assertThat(trechter)
        .filteredOn(row -> row.get("stap").equals("ingestroomd"))
        .extracting(
            row -> row.get("oorzaak"), row -> row.get("bereikt"), row -> row.get("wachtend"))
        .contains(
            org.assertj.core.groups.Tuple.tuple("ALLE", "1", "1"),
            org.assertj.core.groups.Tuple.tuple("GEEN", "", "1"));
    List<Map<String, String>> cohorten = read(mine("cohorten?peildatum=2022-12-31"));
    assertThat(cohorten).hasSize(1);
    assertThat(cohorten.getFirst())
        .containsEntry("van", "2022-05-01")
        .containsEntry("ingestroomd", "1")
        .containsEntry("ACTIEF", "1")
        .containsEntry("inDienst", "0");
  }

  @Test
  void anExplanationStreamsEverySubjectAndAddsUpToTheFigure() throws IOException {
    UUID student = student();
    student();
    List<Map<String, String>> rows =
        read(mine("indicatoren/studenten-ingestroomd/verklaring?peildatum=2022-12-31"));
    assertThat(rows.stream().mapToInt(row -> Integer.parseInt(row.get("aantal"))).sum())
        .isEqualTo(2);
    assertThat(rows)
        .filteredOn(row -> row.get("onderwerp").equals(student.toString()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("telt", "true").containsEntry("nietOmdat", "");
              assertThat(row.get("gebeurtenissen")).contains("2022-05-20 StudentIngestroomd ");
            });
  }

  /** More than is looked at in one transaction. */
  @Test
  void howeverManyThereAreEachIsThereOnce() throws IOException {
    List<UUID> students = IntStream.range(0, 450).mapToObj(_ -> UUID.randomUUID()).toList();
    try (OtherService others = new OtherService()) {
      students.forEach(
          student ->
              others.says(
                  "plp.intake",
                  "KandidaatAangemeld",
                  student,
                  student,
                  1,
                  "2022-04-04",
                  Map.of("student", student, "organisatie", organisatie)));
    }
    await()
        .atMost(60, SECONDS)
        .untilAsserted(
            () ->
                Platform.get(mine("indicatoren/aanmeldingen?peildatum=2022-12-31"))
                    .body("waarde", equalTo(450)));
    assertThat(read(mine("indicatoren/aanmeldingen/verklaring?telt=ja")))
        .extracting(row -> row.get("onderwerp"))
        .containsExactlyInAnyOrderElementsOf(students.stream().map(UUID::toString).toList());
  }

  @Test
  void aListIsATableWithItsFilters() throws IOException {
    Platform.post(
            Roles.ONDERZOEKER,
            "observaties",
            """
            {"datum":"2023-03-01","fase":"UITVOERING","onderwerp":"Schaalbaarheid",
             "perspectief":"STAKEHOLDERS","soort":"LES","tekst":"=1+1, \\"twee\\"","bron":"@werkgroep"}
            """)
        .statusCode(201);
    assertThat(read("observaties?onderwerp=Schaalbaarheid&perspectief=STAKEHOLDERS"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry("onderwerp", "Schaalbaarheid"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("tekst", "'=1+1, \"twee\"")
                    .containsEntry("bron", "'@werkgroep"));
  }

  @Test
  void aComparisonIsATableAndAWrongQuestionAProblem() throws IOException {
    UUID student = student();
    assertThat(read(mine("indicatoren/studenten-actief/verschil?van=2022-05-01&tot=2022-06-01")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("onderwerp", student.toString())
                    .containsEntry("reden", "SINDSDIEN")
                    .containsEntry("richting", "ERBIJ")
                    .containsEntry("na", "1"));
    for (String wrong :
        List.of(
            "indicatoren/studenten-actief/verschil",
            "indicatoren/studenten-actief/verklaring?telt=x",
            "indicatoren/studenten-actief?reden=x",
            "cohorten?per=eeuw")) {
      Platform.as(Roles.PROJECTLEIDER)
          .accept("text/csv")
          .get("/v1/" + wrong)
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  @Test
  void withoutAWishForATableTheAnswerIsJson() {
    Platform.as(Roles.PROJECTLEIDER)
        .accept("*/*")
        .get("/v1/toc")
        .then()
        .statusCode(200)
        .contentType("application/json");
    Platform.get("indicatoren/aanmeldingen/verklaring").contentType("application/json");
  }
}
