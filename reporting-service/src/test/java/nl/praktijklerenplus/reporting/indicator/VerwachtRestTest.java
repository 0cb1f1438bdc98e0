package nl.praktijklerenplus.reporting.indicator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.indicator.Kubus.Vraag;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Every value of verwacht.json over REST, from a database in which nothing else stands: before all
 * others.
 */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
@Order(0)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerwachtRestTest {

  private static final String EERSTE = "eerste-projectjaar.jsonl";
  private static final String BEIDE = "eerste- en tweede-projectjaar.jsonl";

  /** One value of the file, and the question that it answers. */
  private record Expected(String question, String split, JsonNode value) {}

  @Inject CubeAndArchive data;

  /** The same is asked of the whole platform in e2e. */
  @Test
  @Order(1)
  @Tag("lang")
  void everyValueOfTheFirstYearAndThenOfBothIsAnswered() throws IOException {
    List<Feit> first = Referentiejaar.lees(EERSTE);
    List<Feit> both = Referentiejaar.lees(EERSTE, "tweede-projectjaar.jsonl");
    publish(first);
    assertThat(expected(EERSTE)).hasSizeGreaterThan(900).allSatisfy(VerwachtRestTest::holds);
    publish(both.subList(first.size(), both.size()));
    assertThat(expected(BEIDE)).hasSizeGreaterThan(200).allSatisfy(VerwachtRestTest::holds);
  }

  /** Whatever is asked: days, days of knowing, periods, several dimensions at once, a filter. */
  @Test
  @Order(2)
  void everyQuestionIsAnsweredAsTheDeltasSay() throws IOException {
    List<Feit> facts = Referentiejaar.lees(EERSTE, "tweede-projectjaar.jsonl");
    publish(facts);
    Kubus kubus = Kubus.van(facts);
    Random random = new Random(20230407);
    for (int i = 0; i < 200; i++) {
      Arbitrary question = Arbitrary.of(random);
      String answer = Platform.get(question.url()).statusCode(200).extract().asString();
      assertThat(cells(new ObjectMapper().readTree(answer), question))
          .as(question.url())
          .isEqualTo(question.expected(kubus));
    }
  }

  /** What is said of each subject, on all pages together, is the figure. */
  @Test
  @Order(3)
  void everyFigureIsWhatIsBehindIt() throws IOException {
    publish(Referentiejaar.lees(EERSTE, "tweede-projectjaar.jsonl"));
    for (Indicatordefinitie indicator : Indicatoren.alle()) {
      for (String when :
          List.of(
              "?peildatum=2023-04-07",
              "?peildatum=2023-12-31&van=2023-01-01&tot=2023-06-30",
              "?peildatum=2023-12-31&van=2023-01-01&bekendOp=2024-01-31")) {
        String figure = Platform.get("indicatoren/" + indicator.id() + when).extract().asString();
        assertThat(behind(indicator, when))
            .as(indicator.id() + when)
            .isEqualTo(rounded(new ObjectMapper().readTree(figure).get("waarde")));
      }
    }
  }

  private static String behind(Indicatordefinitie indicator, String when) throws IOException {
    Map<Deel, Verdeling> parts = new EnumMap<>(Deel.class);
    String next = "/v1/indicatoren/" + indicator.id() + "/verklaring" + when + "&limiet=20";
    while (next != null) {
      String page =
          Platform.as(Roles.PROJECTLEIDER)
              .urlEncodingEnabled(false)
              .get(next)
              .then()
              .statusCode(200)
              .extract()
              .asString();
      JsonNode json = new ObjectMapper().readTree(page);
      json.get("items")
          .findValues("delen")
          .forEach(each -> each.forEach(part -> add(parts, indicator, part)));
      next = json.at("/_links/next/href").textValue();
    }
    return Arbitrary.plain(VerklaringenPropertyTest.waarde(indicator, parts));
  }

  private static void add(Map<Deel, Verdeling> parts, Indicatordefinitie indicator, JsonNode part) {
    for (JsonNode one : part.get("geteld")) {
      int measured =
          switch (indicator.berekening()) {
            case DOORLOOPTIJD -> one.get("dagen").intValue();
            case GEMIDDELDE -> one.get("waarde").intValue();
            case STAND, STROOM, DAGEN, VERHOUDING -> 0;
          };
      parts.merge(
          Deel.valueOf(part.get("deel").textValue()),
          Verdeling.van(measured, one.get("aantal").longValue()),
          Verdeling::plus);
    }
  }

  private static Map<String, String> cells(JsonNode answer, Arbitrary question) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("all", rounded(answer.get("waarde")));
    for (JsonNode row : answer.path("uitsplitsing")) {
      List<String> cell =
          question.per().stream().map(dimension -> row.get(dimension.naam()).asText()).toList();
      cells.put(cell.toString(), rounded(row.get("waarde")));
    }
    return cells;
  }

  /** A question at random. */
  private record Arbitrary(
      Indicatordefinitie indicator, Vraag vraag, List<Dimensie> per, String organisatie) {

    static Arbitrary of(Random random) {
      List<Indicatordefinitie> all = Indicatoren.alle();
      Indicatordefinitie indicator = all.get(random.nextInt(all.size()));
      LocalDate day = LocalDate.of(2022, 4, 1).plusDays(random.nextInt(800));
      LocalDate known = random.nextBoolean() ? null : day.plusDays(random.nextInt(200) - 100);
      LocalDate from = random.nextBoolean() ? null : day.minusDays(random.nextInt(200));
      List<Dimensie> per =
          indicator.dimensies().stream().filter(_ -> random.nextInt(3) == 0).toList();
      boolean filtered =
          indicator.dimensies().contains(Dimensie.ORGANISATIE) && random.nextInt(4) == 0;
      return new Arbitrary(
          indicator, new Vraag(day, known, from), per, filtered ? "werkdag" : null);
    }

    String url() {
      StringBuilder url = new StringBuilder("indicatoren/" + indicator.id());
      url.append("?peildatum=").append(vraag.peildatum());
      Optional.ofNullable(vraag.bekendOp()).ifPresent(day -> url.append("&bekendOp=" + day));
      Optional.ofNullable(vraag.van()).ifPresent(day -> url.append("&van=" + day));
      Optional.ofNullable(organisatie).ifPresent(code -> url.append("&organisatie=" + code));
      per.forEach(dimension -> url.append("&uitsplitsing=" + dimension.naam()));
      return url.toString();
    }

    Map<String, String> expected(Kubus kubus) {
      Map<String, String> cells = new TreeMap<>();
      cells.put("all", plain(kubus.cijfer(indicator.id(), vraag, this::counts)));
      if (!per.isEmpty()) {
        kubus
            .cijfers(per, this::counts, indicator.id(), vraag)
            .forEach((cell, value) -> cells.put(names(cell), plain(value)));
      }
      return cells;
    }

    private boolean counts(Delta delta) {
      return organisatie == null || organisatie.equals(delta.cel().dimensies().organisatie());
    }

    private static String names(List<Optional<String>> cell) {
      return cell.stream().map(value -> value.orElse("null")).toList().toString();
    }

    private static String plain(Waarde value) {
      return switch (value) {
        case Waarde.Aantal(long amount) -> rounded(new DoubleNode(amount));
        case Waarde.Verhouding share -> rounded(node(share.alsGetal()));
        case Waarde.Doorlooptijd(long n, var mediaan, var p90) ->
            "{mediaan=%s, n=%s, p90=%s}"
                .formatted(rounded(node(mediaan)), rounded(new DoubleNode(n)), rounded(node(p90)));
        case Waarde.Onderdrukt _ -> "onderdrukt";
        case Waarde.Gemiddelde(long n, var mean) ->
            "{gemiddelde=%s, n=%s}".formatted(rounded(node(mean)), rounded(new DoubleNode(n)));
      };
    }

    private static JsonNode node(Optional<? extends Number> number) {
      return number
          .<JsonNode>map(value -> new DoubleNode(value.doubleValue()))
          .orElse(NullNode.getInstance());
    }
  }

  private void publish(List<Feit> facts) {
    try (OtherService others = new OtherService()) {
      facts.forEach(fact -> Broadcast.publish(others, fact));
    }
    List<UUID> ids = facts.stream().map(Feit::id).toList();
    await().atMost(60, SECONDS).until(() -> data.received().containsAll(ids));
  }

  private static List<Expected> expected(String file) throws IOException {
    List<Expected> all = new ArrayList<>();
    JsonNode cases = new ObjectMapper().readTree(Regel.MAP.resolve("verwacht.json").toFile());
    for (JsonNode one : cases.get(file)) {
      for (Map.Entry<String, JsonNode> value : one.get("waarden").properties()) {
        String[] name = value.getKey().split("@");
        String split = name.length > 1 ? name[1] : null;
        all.add(new Expected(question(one, name[0], split), split, value.getValue()));
      }
    }
    return all;
  }

  private static String question(JsonNode one, String indicator, String split) {
    StringBuilder question = new StringBuilder("indicatoren/" + indicator + "?");
    Stream.of("peildatum", "bekendOp", "van")
        .filter(name -> one.hasNonNull(name))
        .forEach(name -> question.append(name + "=" + one.get(name).textValue() + "&"));
    return split == null ? question.toString() : question + "uitsplitsing=" + split;
  }

  private static void holds(Expected expected) throws IOException {
    String answer = Platform.get(expected.question()).statusCode(200).extract().asString();
    JsonNode found = new ObjectMapper().readTree(answer);
    if (expected.split() == null) {
      assertThat(rounded(found.get("waarde"))).isEqualTo(rounded(expected.value()));
      return;
    }
    Map<String, String> cells = new TreeMap<>();
    found
        .get("uitsplitsing")
        .forEach(row -> cells.put(row.get(expected.split()).asText(), rounded(row.get("waarde"))));
    Map<String, String> wanted = new TreeMap<>();
    expected.value().properties().forEach(e -> wanted.put(e.getKey(), rounded(e.getValue())));
    assertThat(cells).isEqualTo(wanted);
  }

  /** Numbers in at most four decimals, as the file gives them. */
  private static String rounded(JsonNode value) {
    if (value.isObject()) {
      Map<String, String> fields = new TreeMap<>();
      value.properties().forEach(field -> fields.put(field.getKey(), rounded(field.getValue())));
      return fields.toString();
    }
    return value.isNull() ? "null" : "%.4f".formatted(value.doubleValue());
  }
}
