package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page for everybody: WCAG 2.2 AA as axe sees it, a phone, twice as large, dark, by keyboard.
 */
@ExtendWith({Browsing.class, SharedPlatform.class})
@Order(0)
class AccessiblePagesTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String DAY = "?peildatum=2023-04-07";

  /** What a way of looking can break; the rest is the same as on a desktop. */
  private static final Map<String, List<String>> OF_A_WAY =
      Map.of(
          "donker", List.of("color-contrast"),
          "telefoon", List.of("target-size", "scrollable-region-focusable"),
          "vergroot", List.of("target-size"));

  private static Browser browser;
  private static Platform platform;
  private static String report;

  @BeforeAll
  static void find(Browser found, SharedPlatform.Running running) throws IOException {
    browser = found;
    platform = running.platform();
    report = filed();
  }

  private static String filed() throws IOException {
    String asked =
        """
        {"datum":"2023-04-07","soort":"PROJECT","van":"2022-04-01","tot":"2023-03-30",
         "bekendOp":"2023-04-07","publiek":"INTERN"}
        """;
    Caller caller = new Caller(platform, platform.token("projectleider"));
    String answer = caller.post(3, "/v1/rapporten", "application/json", asked).body();
    return new ObjectMapper().readTree(answer).get("aggregaat").textValue();
  }

  static Stream<Arguments> ways() {
    return Stream.of(
        Arguments.of("desktop", Visitor.Way.USUAL),
        Arguments.of("donker", new Visitor.Way(Visitor.DESKTOP, ColorScheme.DARK, 1)),
        Arguments.of("telefoon", new Visitor.Way(Visitor.PHONE, ColorScheme.LIGHT, 1)),
        Arguments.of("vergroot", new Visitor.Way(Visitor.DESKTOP / 2, ColorScheme.LIGHT, 2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void axeFindsNothingAndNothingFallsOffThePage(String name, Visitor.Way way) {
    try (Visitor projectleider = Visitor.as("projectleider", browser, platform, way)) {
      for (String path : List.of("/", "/theory-of-change", "/baancreatiemodel")) {
        look(projectleider, path + DAY, name);
      }
      look(projectleider, "/rapporten", name);
      look(projectleider, "/rapporten/" + report, name);
      look(projectleider, "/werklijst?vooruit=365", name);
      look(projectleider.follow("a[href^='/studenten/']", "/studenten/*"), "tijdlijn", name);
      look(projectleider, "/" + DAY + "&uitleg=studenten-op-stage", name);
    }
    try (Visitor beheerder = Visitor.as("beheerder", browser, platform, way)) {
      look(beheerder, "/beheer", name);
    }
    try (Visitor financier = Visitor.as("financier", browser, platform, way)) {
      look(financier, "/?peildatum=2023-06-30", name + "-financier");
    }
  }

  private static void look(Visitor visitor, String path, String way) {
    if (path.startsWith("/")) {
      visitor.open(path);
    }
    String page =
        path.replaceAll("\\?peildatum=[0-9-]+|\\?vooruit.*", "")
            .replace("/rapporten/" + report, "rapport")
            .replaceAll("[^a-z]+", "");
    if (!way.startsWith("vergroot")) {
      visitor.picture((page.isEmpty() ? "overzicht" : page) + "-" + way);
    }
    AxeBuilder axe = new AxeBuilder(visitor.page());
    List<String> rules = OF_A_WAY.get(way.split("-")[0]);
    List<Rule> found =
        (rules == null ? axe.withTags(RULES) : axe.withRules(rules)).analyze().getViolations();
    assertThat(found).as("%s, %s: %s", path, way, told(found)).isEmpty();
    assertThat((int) visitor.page().evaluate("document.documentElement.scrollWidth"))
        .as("%s, %s: nothing to scroll sideways", path, way)
        .isLessThanOrEqualTo(visitor.page().viewportSize().width);
  }

  private static List<String> told(List<Rule> found) {
    return found.stream()
        .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .toList();
  }

  @Test
  void withTheKeyboardAloneOneComesToWhatIsBehindAFigureAndBack() {
    try (Visitor visitor = Visitor.as("projectleider", browser, platform)) {
      Page page = visitor.open("/" + DAY).page();
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus")).hasText("Naar de inhoud");
      page.keyboard().press("Enter");
      String figure = "";
      for (int i = 0; i < 30 && !figure.startsWith("12"); i++) {
        page.keyboard().press("Tab");
        figure = (String) page.evaluate("document.activeElement.textContent");
      }
      page.keyboard().press("Enter");
      assertThat(page.locator("dialog[open]")).containsText("Studenten op stage");
      assertThat(page.locator(":focus")).hasText("Sluiten");
      page.keyboard().press("Enter");
      assertThat(page.locator("dialog")).hasCount(0);
      assertThat(page.locator(":focus")).containsText("12");
    }
  }

  @Test
  void aReportAndTheOverviewPrintWell() {
    try (Visitor visitor = Visitor.as("projectleider", browser, platform)) {
      Page page = visitor.open("/" + DAY).page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("nav")).isHidden();
      assertThat(page.locator("#stand")).isVisible();
      visitor.picture("overzicht-afdruk");
      page.pdf(
          new Page.PdfOptions()
              .setPath(Path.of("target", "schermen", "overzicht.pdf"))
              .setFormat("A4"));
    }
  }

  @Test
  void whatAPageLoadsComesFromHereAndIsSmall() {
    try (Visitor visitor = Visitor.as("projectleider", browser, platform)) {
      List<String> asked = new java.util.ArrayList<>();
      visitor.page().onRequest(request -> asked.add(request.url()));
      visitor.open("/" + DAY);
      assertThat(asked).allMatch(url -> url.startsWith(platform.reporting() + "/"));
      Number script =
          (Number)
              visitor
                  .page()
                  .evaluate(
                      "performance.getEntriesByType('resource').filter(e => e.initiatorType === 'script' || e.name.endsWith('.js'))"
                          + ".reduce((sum, e) => sum + e.encodedBodySize, 0)");
      assertThat(script.intValue()).as("bytes of script").isBetween(10_000, 500_000);
    }
  }
}
