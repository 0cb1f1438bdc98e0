package nl.praktijklerenplus.reporting.onderdrukking;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.indicator.Berekening;
import nl.praktijklerenplus.reporting.indicator.Broadcast;
import nl.praktijklerenplus.reporting.indicator.CubeAndArchive;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Referentiejaar;
import nl.praktijklerenplus.reporting.onderdrukking.Attack.Cell;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

/** What who may not see persons can ask, and that no suppressed number follows from all of it. */
@Tag("lang")
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"),
    restrictToAnnotatedClass = true)
class SmallNumbersRestTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OUTSIDE = List.of(Roles.ONDERZOEKER, Roles.FINANCIER);

  @Inject CubeAndArchive data;

  @BeforeEach
  void severalOrganisatiesAndTheFirstProjectYear() {
    List<Feit> facts =
        Stream.of(
                Levens.van(1, 60, LocalDate.of(2018, 1, 1), 400),
                Levens.van(2, 25, LocalDate.of(2018, 6, 1), 300),
                Referentiejaar.lees("eerste-projectjaar.jsonl"))
            .flatMap(List::stream)
            .toList();
    List<UUID> ids = facts.stream().map(Feit::id).toList();
    if (data.received().containsAll(ids)) {
      return;
    }
    try (OtherService others = new OtherService()) {
      facts.forEach(fact -> Broadcast.publish(others, fact));
    }
    await().atMost(120, SECONDS).until(() -> data.received().containsAll(ids));
  }

  @Test
  void nobodyComputesASuppressedNumberFromAllThatCanBeAsked() throws IOException {
    String role = Roles.ONDERZOEKER;
    Attack attack = new Attack();
    String before = null;
    for (String day : quarterEnds()) {
      for (Indicatordefinitie one : ofStudents()) {
        see(attack, role, one, day, before);
      }
      seePath(attack, role, day);
      seeCohorts(attack, role, day);
      seeViews(attack, role, day);
      before = day;
    }
    assertThat(attack.size()).isGreaterThan(3_000);
    assertThat(attack.suppressed()).isGreaterThan(300);
    assertThat(attack.found()).isEmpty();
  }

  /** So that one attack is the attack of both. */
  @Test
  void theFinancierReadsWhatTheOnderzoekerReads() throws IOException {
    List<String> questions = new ArrayList<>(List.of("trechter", "cohorten"));
    ofStudents().forEach(one -> questions.add("indicatoren/" + one.id()));
    for (String question : questions) {
      String asked = question + "?peildatum=2023-03-31";
      assertThat(ask(Roles.FINANCIER, asked)).isEqualTo(ask(Roles.ONDERZOEKER, asked));
    }
  }

  private static List<Indicatordefinitie> ofStudents() {
    return Indicatoren.alle().stream()
        .filter(one -> one.onderwerp() == Onderwerpsoort.STUDENT)
        .toList();
  }

  private static List<String> quarterEnds() {
    List<String> ends = new ArrayList<>();
    LocalDate day = LocalDate.of(2018, 1, 1);
    while (day.isBefore(LocalDate.of(2023, 4, 1))) {
      day = day.plusMonths(3);
      // between the two nothing happens
      if (day.isBefore(LocalDate.of(2020, 4, 2)) || day.isAfter(LocalDate.of(2022, 1, 2))) {
        ends.add(day.minusDays(1).toString());
      }
    }
    return ends;
  }

  private static void see(
      Attack attack, String role, Indicatordefinitie one, String day, String before)
      throws IOException {
    String question = "indicatoren/" + one.id() + "?peildatum=" + day;
    List<String> splits = new ArrayList<>(List.of(""));
    one.dimensies().stream()
        .filter(dimension -> dimension != Dimensie.WERKGEVER)
        .filter(_ -> one.berekening() != Berekening.DAGEN)
        .forEach(dimension -> splits.add(dimension.naam()));
    for (String split : splits) {
      String asked = split.isEmpty() ? question : question + "&uitsplitsing=" + split;
      see(attack, one.id(), split, day, ask(role, asked), truth(asked, day));
      boolean flow =
          one.berekening() == Berekening.STROOM || one.berekening() == Berekening.DOORLOOPTIJD;
      if (flow && before != null) {
        String quarter = asked + "&van=" + LocalDate.parse(day).plusDays(1).minusMonths(3);
        see(attack, one.id() + "/kwartaal", split, day, ask(role, quarter), truth(quarter, day));
      }
    }
  }

  private static void see(
      Attack attack, String name, String split, String day, JsonNode seen, JsonNode truth) {
    attack.sees(Cell.total(day, name), number(seen), value(truth.get("waarde")));
    Map<String, Long> truths = new TreeMap<>();
    truth
        .path("uitsplitsing")
        .forEach(row -> truths.put(row.get(split).asText(), value(row.get("waarde"))));
    for (JsonNode row : seen.path("uitsplitsing")) {
      String value = row.get(split).asText();
      attack.sees(new Cell(day, name, split, value), number(row), truths.getOrDefault(value, 0L));
    }
  }

  private static void seePath(Attack attack, String role, String day) throws IOException {
    JsonNode steps = ask(role, "trechter?peildatum=" + day).get("stappen");
    JsonNode truths = truth("trechter?peildatum=" + day, day).get("stappen");
    for (int i = 0; i < steps.size(); i++) {
      JsonNode step = steps.get(i);
      JsonNode truth = truths.get(i);
      String code = step.get("stap").textValue();
      attack.sees(
          Cell.total(day, "trechter/bereikt/" + code),
          part(step, "bereikt"),
          truth.get("bereikt").longValue());
      if (!step.get("wachtend").isNull()) {
        String name = "trechter/wachtend/" + code;
        attack.sees(
            Cell.total(day, name),
            part(step.get("wachtend"), "n"),
            truth.at("/wachtend/n").longValue());
        for (int j = 0; j < 4; j++) {
          JsonNode cause = step.get("wachtend").get("oorzaken").get(j);
          attack.sees(
              new Cell(day, name, "reden", cause.get("oorzaak").textValue()),
              part(cause, "n"),
              truth.get("wachtend").get("oorzaken").get(j).get("n").longValue());
        }
      }
    }
  }

  private static void seeCohorts(Attack attack, String role, String day) throws IOException {
    Map<String, JsonNode> truths = new TreeMap<>();
    truth("cohorten?per=kwartaal&peildatum=" + day, day)
        .get("cohorten")
        .forEach(one -> truths.put(one.get("tot").textValue(), one));
    for (JsonNode one : ask(role, "cohorten?peildatum=" + day).get("cohorten")) {
      String quarter = one.get("tot").textValue();
      JsonNode truth = truths.getOrDefault(quarter, JSON.createObjectNode());
      Cell cohort = new Cell(day, "cohort", "cohort", quarter);
      attack.sees(cohort, part(one, "ingestroomd"), truth.path("ingestroomd").asLong());
      one.get("toestanden")
          .properties()
          .forEach(
              state ->
                  attack.sees(
                      cohort.named("cohort/toestand/" + state.getKey()),
                      state.getValue().isNull() ? null : (Long) state.getValue().longValue(),
                      truth.path("toestanden").path(state.getKey()).asLong()));
      attack.sees(
          cohort.named("cohort/op-stage"), part(one, "opStage"), truth.path("opStage").asLong());
    }
  }

  /** The days of which the tables are read too: of others it would not know what is not there. */
  private static void seeViews(Attack attack, String role, String day) throws IOException {
    List<String> days = quarterEnds();
    String earlier = LocalDate.parse(day).plusDays(1).minusMonths(3).minusDays(1).toString();
    Set<String> ofStudents = ofStudents().stream().map(Indicatordefinitie::id).collect(toSet());
    for (String view : List.of("toc", "baancreatie")) {
      for (JsonNode figure : ask(role, view + "?peildatum=" + day).findParents("indicator")) {
        String id = figure.get("indicator").textValue();
        if (ofStudents.contains(id)) {
          seeAgain(attack, Cell.total(day, id), figure, "waarde", "onderdrukt");
          if (days.contains(earlier)) {
            seeAgain(attack, Cell.total(earlier, id), figure, "eerder", "eerderOnderdrukt");
          }
          for (JsonNode point : figure.get("reeks")) {
            String flow = point.has("van") ? "/kwartaal" : "";
            Cell cell = Cell.total(point.get("tot").textValue(), id + flow);
            if (days.contains(cell.day())) {
              seeAgain(attack, cell, point, "waarde", "onderdrukt");
            }
          }
        }
      }
    }
  }

  private static void seeAgain(
      Attack attack, Cell cell, JsonNode answer, String value, String suppressed)
      throws IOException {
    Long seen = answer.path(suppressed).asBoolean() ? null : Long.valueOf(value(answer.get(value)));
    Optional<Long> known = attack.truth(cell);
    attack.sees(cell, seen, known.isPresent() ? known.get() : truth(cell));
  }

  private static long truth(Cell total) throws IOException {
    String day = total.day();
    String question = "indicatoren/" + total.name().replace("/kwartaal", "") + "?peildatum=" + day;
    LocalDate van = LocalDate.parse(day).plusDays(1).minusMonths(3);
    boolean flow = total.name().endsWith("/kwartaal");
    return value(truth(flow ? question + "&van=" + van : question, day).get("waarde"));
  }

  private static Long part(JsonNode node, String field) {
    return node.get(field).isNull() ? null : Long.valueOf(node.get(field).longValue());
  }

  /** What is counted: of a ratio and a mean of nobody, nothing. */
  private static Long number(JsonNode answer) {
    return answer.path("onderdrukt").asBoolean() ? null : Long.valueOf(value(answer.get("waarde")));
  }

  private static long value(JsonNode value) {
    JsonNode counted = value.isObject() ? value.get("n") : value;
    return counted.isIntegralNumber() ? counted.longValue() : 0;
  }

  private static JsonNode ask(String role, String question) throws IOException {
    return JSON.readTree(
        Platform.as(role).get("/v1/" + question).then().statusCode(200).extract().asString());
  }

  /** As it was known when the quarter was published. */
  private static JsonNode truth(String question, String day) throws IOException {
    LocalDate known = LocalDate.parse(day).plusDays(1).plusMonths(1).minusDays(1);
    return ask(Roles.PROJECTLEIDER, question + "&bekendOp=" + known);
  }

  @Test
  void theAnswerSaysWhatIsSuppressedAndByWhichRule() {
    for (String role : OUTSIDE) {
      Platform.as(role)
          .get("/v1/indicatoren/studenten-uitgevallen?peildatum=2023-03-31")
          .then()
          .statusCode(200)
          .body("waarde", equalTo(null))
          .body("onderdrukt", equalTo(true))
          .body("bekendOp", equalTo("2023-04-30"))
          .body("opmerking", notNullValue());
      assertThat(
              Platform.as(role)
                  .accept("text/csv")
                  .get("/v1/indicatoren/studenten-uitgevallen?peildatum=2023-03-31")
                  .then()
                  .statusCode(200)
                  .extract()
                  .asString())
          .contains("onderdrukt")
          .contains("true");
      for (String view : List.of("toc", "baancreatie")) {
        Platform.as(role)
            .get("/v1/" + view + "?peildatum=2023-03-31")
            .then()
            .statusCode(200)
            .body("opmerking", notNullValue());
      }
    }
  }

  @Test
  void onlyWhatIsPublishedCanBeAsked() {
    refused("indicatoren/uitval?peildatum=2023-03-30", "peildatum");
    refused("indicatoren/uitval?peildatum=2099-12-31", "peildatum");
    refused("indicatoren/uitval?peildatum=2023-03-31&bekendOp=2023-04-01", "bekendOp");
    refused("indicatoren/uitval?peildatum=2023-03-31&van=2023-01-02", "van");
    refused("indicatoren/uitval?peildatum=2023-03-31&tot=2023-02-28", "tot");
    refused("indicatoren/uitval?peildatum=2023-03-31&reeks=maand", "reeks");
    refused(
        "indicatoren/uitval?peildatum=2023-03-31&uitsplitsing=organisatie,richting",
        "uitsplitsing");
    refused("indicatoren/uitval?peildatum=2023-03-31&uitsplitsing=werkgever", "uitsplitsing");
    refused("indicatoren/uitval?peildatum=2023-03-31&organisatie=werkdag", "organisatie");
    refused("toc?peildatum=2023-03-31&vergelijkMet=2023-01-01", "vergelijkMet");
    refused("toc?peildatum=2023-03-31&van=2023-01-01", "van");
    refused("trechter?peildatum=2023-03-31&organisatie=werkdag", "organisatie");
    refused("cohorten?peildatum=2023-03-31&per=maand", "per");
  }

  private static void refused(String question, String field) {
    for (String role : OUTSIDE) {
      Platform.as(role)
          .get("/v1/" + question)
          .then()
          .statusCode(400)
          .body("fouten.veld", hasItem(field));
    }
  }
}
