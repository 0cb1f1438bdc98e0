package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import nl.praktijklerenplus.e2e.contracts.PublishedTopics;

import static org.assertj.core.api.Assertions.assertThat;

/** The real {@code plp up}, both project years, and every value of verwacht.json. */
@ExtendWith(SharedPlatform.class)
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectYearsTest {

  private static final String FIRST = "eerste-projectjaar.jsonl";
  private static final String BOTH = "eerste- en tweede-projectjaar.jsonl";
  private static final String BRON = "projectjaar";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

  private static Platform platform;
  private static Program.Said up;

  @BeforeAll
  static void up(SharedPlatform.Running running) {
    platform = running.platform();
    up = running.up();
  }

  @Test
  @Order(1)
  void upEndsWithTheTableOfTheEvaluation() {
    assertThat(up.out())
        .containsPattern("studenten-ingestroomd\\s+15 / 15\\s+15 / 15")
        .containsPattern("studenten-op-stage\\s+12\\s+12")
        .containsPattern("studenten-uitgevallen\\s+3\\s+3")
        .containsPattern("2023-04-07.*aanmeldingen-nova\\s+8\\s+8")
        .containsPattern("erkenningen-behaald\\s+8 / 0\\s+8 / 0")
        .containsPattern("voorlichtingsbijeenkomsten\\s+6\\s+6")
        .containsPattern("2023-03-30.*aanmeldingen-nova\\s+0\\s+0");
    assertThat(platform.plp("status").exit()).isZero();
  }

  @Test
  @Order(2)
  void theFirstYearGivesEveryFigure() throws IOException {
    everyFigureOf(FIRST);
  }

  @Test
  @Order(3)
  void importingTwiceChangesNothing() {
    Set<String> before = events();
    var again = platform.plp("import", "../contracts/referentie/" + FIRST, "--bron", BRON);
    assertThat(again.exit()).as(again.out()).isZero();
    assertThat(again.out()).contains("0 geaccepteerd, 332 al verwerkt, 0 geweigerd");
    assertThat(events()).isEqualTo(before);
  }

  @Test
  @Order(4)
  void aTrialJudgesAndChangesNothing() {
    Set<String> before = events();
    var trial =
        platform.plp(
            "import",
            "../contracts/referentie/tweede-projectjaar.jsonl",
            "--bron",
            BRON,
            "--proef");
    assertThat(trial.exit()).as(trial.out()).isZero();
    assertThat(trial.out()).contains("niet te beoordelen").doesNotContain("\tgeweigerd");
    assertThat(events()).isEqualTo(before);
  }

  @Test
  @Order(5)
  void theSecondYearGivesEveryFigure() throws IOException {
    var second =
        platform.plp("import", "../contracts/referentie/tweede-projectjaar.jsonl", "--bron", BRON);
    assertThat(second.exit()).as(second.out()).isZero();
    assertThat(second.out()).contains("74 geaccepteerd, 0 al verwerkt, 0 geweigerd");
    everyFigureOf(BOTH);
  }

  @Test
  @Order(6)
  void badLinesEachGetAnAnswerAndStopNothing() throws IOException {
    Path file = folder.resolve("fout.jsonl");
    Files.writeString(
        file,
        """
        {"sleutel":"B1","commando":"Onzin","datum":"2022-04-01"}
        {"sleutel":"B2","commando":"KandidaatAanmelden","datum":"2022-04-01","student":"X1"}
        {"sleutel":"B3","commando":"TrajectPauzeren","datum":"2022-04-01","student":"X9","reden":"PERSOONLIJK"}
        geen json
        {"sleutel":"B5","commando":"KandidaatAanmelden","datum":"2999-01-01","student":"X2","organisatie":"werkdag","doorverwijzer":"JOBCOACH","doelgroep":"ANDERS"}
        {"sleutel":"B6","commando":"KandidaatAanmelden","datum":"2022-04-01","student":"X2","organisatie":"werkdag","doorverwijzer":"JOBCOACH","doelgroep":"ONBEKEND"}
        %s
        {"sleutel":"B8","commando":"ObservatieVastleggen","datum":"2022-04-01","observatie":"X8","fase":"UITVOERING","onderwerp":"Doorstroom","perspectief":"STUDENTEN","soort":"WERKT","tekst":"Na de fouten","bron":"Test"}
        """
            .formatted("x".repeat(10_000_000)));
    var said = platform.plp("import", file.toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).contains("1 geaccepteerd, 0 al verwerkt, 7 geweigerd");
  }

  /** Anyone on the machine can make a token of the local issuer. */
  @Test
  @Order(7)
  void theLocalIssuerIsRefusedInTheProdProfile() throws Exception {
    Path log = folder.resolve("prod.out");
    Process service = platform.service("intake-service", "prod", log);
    assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(service.exitValue()).isNotZero();
    assertThat(log).content().contains("the local token issuer is refused in the prod profile");
  }

  @Test
  @Order(8)
  void everythingOnTheTopicsKeepsToItsContract() {
    assertThat(PublishedTopics.check(platform.kafka())).isGreaterThan(400);
  }

  /** The identity of each event that was ever told. */
  private static Set<String> events() {
    Questions projectleider = new Questions(platform, "projectleider");
    Set<String> ids = new TreeSet<>();
    String next = "/v1/gebeurtenissen?limiet=100";
    for (List<String> part = List.of(next); !part.isEmpty(); ) {
      JsonNode page = projectleider.reporting(next);
      part = page.get("items").findValuesAsText("id");
      ids.addAll(part);
      next = page.at("/_links/next/href").textValue();
    }
    assertThat(ids).hasSizeGreaterThan(332);
    return ids;
  }

  private static void everyFigureOf(String file) throws IOException {
    new ReferenceFigures(platform).allHoldFor(file);
  }
}
