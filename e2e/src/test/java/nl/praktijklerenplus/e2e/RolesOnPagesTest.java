package nl.praktijklerenplus.e2e;

import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Each sees the pages that docs/toegang.md gives them, and no others. */
@ExtendWith({Browsing.class, SharedPlatform.class})
@Order(0)
class RolesOnPagesTest {

  private static Browser browser;
  private static Platform platform;

  @BeforeAll
  static void find(Browser found, SharedPlatform.Running running) {
    browser = found;
    platform = running.platform();
  }

  @ParameterizedTest
  @CsvSource({
    "projectleider, /, 'Overzicht Theory of Change Baancreatiemodel Rapporten Werklijst'",
    "onderzoeker, /, 'Overzicht Theory of Change Baancreatiemodel Rapporten'",
    "financier, /, 'Overzicht Theory of Change Baancreatiemodel Rapporten'",
    "begeleider, /werklijst, Werklijst",
    "jobcoach, /werklijst, Werklijst",
    "praktijkopleider, /werklijst, Werklijst",
    "beheerder, /beheer, Beheer"
  })
  void everyoneBeginsAtTheirOwnPages(String role, String path, String pages) {
    try (Visitor visitor = Visitor.as(role, browser, platform)) {
      visitor.open("/");
      assertThat(visitor.page().url()).isEqualTo(platform.reporting() + path);
      assertThat(visitor.text("nav").split("\\s*\\n\\s*")).containsExactly(names(pages));
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  private static String[] names(String pages) {
    return pages.replace("Theory of Change", "Theory_of_Change").split(" ").length == 1
        ? new String[] {pages}
        : java.util.Arrays.stream(pages.replace("Theory of Change", "Theory_of_Change").split(" "))
            .map(name -> name.replace('_', ' '))
            .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "leermeester, /",
    "rmt, /",
    "privacyfunctionaris, /",
    "begeleider, /rapporten",
    "financier, /werklijst",
    "projectleider, /beheer",
    "beheerder, /theory-of-change"
  })
  void whatIsNotTheirsIsNotShown(String role, String path) {
    try (Visitor visitor = Visitor.as(role, browser, platform)) {
      assertThat(visitor.open(path).text("h1")).isEqualTo("Deze pagina is niet voor u");
    }
  }

  @Test
  void smallNumbersAreSaidToBeSuppressedForAFinancier() {
    try (Visitor financier = Visitor.as("financier", browser, platform)) {
      financier.open("/?peildatum=2023-06-30");
      assertThat(financier.tile("studenten-op-stage")).containsText("12");
      assertThat(financier.tile("studenten-uitgevallen")).containsText("onderdrukt");
      assertThat(financier.page().locator("#kennis")).isHidden();
      financier.page().click(".tegel[data-indicator=studenten-op-stage] button");
      assertThat(financier.page().locator("dialog")).containsText("alleen de projectleider");
      assertThat(financier.page().locator("dialog a[href^='/studenten/']")).hasCount(0);
    }
  }

  @Test
  void aBeheerderSeesHowEveryServiceIsDoing() {
    try (Visitor beheerder = Visitor.as("beheerder", browser, platform)) {
      beheerder.open("/beheer");
      Locator rows = beheerder.page().locator("#gezond tbody tr");
      assertThat(rows).hasCount(4);
      for (String service : List.of("Intake", "Plaatsing", "Certificering", "Rapportage")) {
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(service)))
            .containsText("gezond");
      }
      assertThat(beheerder.page().locator("#gezond")).not().containsText("onbekend");
      assertThat(beheerder.page().locator("#gezond")).not().containsText("niet gezond");
    }
  }

  @Test
  void anAssistentPraktijkopleiderReadsTheWerklijstAndATimeline() {
    try (Visitor assistent = Visitor.as("assistent-praktijkopleider", browser, platform)) {
      assistent.open("/werklijst");
      assertThat(assistent.main()).contains("Te laat").contains("Vrije leerwerkplekken");
      assistent.follow("a[href^='/studenten/']", "/studenten/*");
      assertThat(assistent.main())
          .contains("Kandidaat aangemeld")
          .contains("Intakegesprek gevoerd");
    }
  }

  @Test
  void aStudentReadsTheOwnTimelineAndNobodyElses() {
    String student = someStudent();
    try (Visitor visitor = Visitor.as("student:" + student, browser, platform)) {
      visitor.open("/");
      assertThat(visitor.page().url()).endsWith("/studenten/" + student);
      assertThat(visitor.main()).contains("Kandidaat aangemeld");
      visitor.open("/studenten/00000000-0000-4000-8000-000000000000");
      assertThat(visitor.page().locator("[role=alert]")).isVisible();
    }
  }

  private static String someStudent() {
    try (Visitor reader = Visitor.as("praktijkopleider", browser, platform)) {
      reader.open("/werklijst");
      return reader
          .page()
          .locator("a[href^='/studenten/']")
          .first()
          .getAttribute("href")
          .substring("/studenten/".length());
    }
  }

  @Test
  void aSessionAloneChangesNothingFromAnotherSite() {
    try (Visitor beheerder = Visitor.as("beheerder", browser, platform)) {
      String address = platform.reporting() + "/v1/projecties/bestaatniet/herbouw";
      APIResponse bare = beheerder.context().request().post(address);
      assertThat(bare.status()).isEqualTo(403);
      assertThat(bare.text()).contains("niet-van-een-eigen-pagina");
      APIResponse ofThePage =
          beheerder
              .context()
              .request()
              .post(address, RequestOptions.create().setHeader("X-Requested-With", "JavaScript"));
      assertThat(ofThePage.text()).doesNotContain("niet-van-een-eigen-pagina");
    }
  }

  @Test
  void aSessionThatCannotBeOpenedAnyMoreLeadsToTheLogin() {
    try (Visitor visitor = Visitor.as("projectleider", browser, platform)) {
      for (Cookie cookie : visitor.context().cookies()) {
        cookie.value = "versleten";
        visitor.context().addCookies(List.of(cookie));
      }
      visitor.page().navigate(platform.reporting() + "/");
      assertThat(visitor.page().url()).contains("/aanmelden?");
    }
  }

  @Test
  void whoLogsOutIsAskedAgain() {
    try (Visitor visitor = Visitor.as("projectleider", browser, platform)) {
      visitor.page().navigate(platform.reporting() + "/afmelden");
      assertThat(visitor.text("h1")).isEqualTo("U bent afgemeld");
      visitor.page().navigate(platform.reporting() + "/");
      assertThat(visitor.page().url()).contains("/aanmelden?");
    }
  }
}
