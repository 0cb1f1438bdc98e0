package nl.praktijklerenplus.e2e;

import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The programme at a glance, as a projectleider sees it. */
@ExtendWith({Browsing.class, SharedPlatform.class})
@Order(0)
class OverviewPageTest {

  private static final Map<String, String> EVALUATION =
      Map.of(
          "studenten-ingestroomd", "15",
          "studenten-op-stage", "12",
          "studenten-uitgevallen", "3",
          "aanmeldingen-nova", "8",
          "erkenningen-behaald", "0");

  private static Visitor projectleider;

  @BeforeAll
  static void logIn(Browser browser, SharedPlatform.Running running) {
    projectleider = Visitor.as("projectleider", browser, running.platform());
  }

  @AfterAll
  static void leave() {
    projectleider.close();
  }

  @Test
  void theFirstYearIsTheEvaluations() {
    projectleider.open("/?peildatum=2023-04-07");
    EVALUATION.forEach((id, value) -> assertThat(projectleider.tile(id)).containsText(value));
    assertThat(projectleider.text(".tegel[data-indicator=studenten-ingestroomd]"))
        .contains("doel 15");
    assertThat(projectleider.text(".tegel[data-indicator=erkenningen-behaald]")).contains("doel 8");
    assertThat(projectleider.complaints()).isEmpty();
  }

  @Test
  void withTheSliderEightDaysBackNobodyIsEnrolledAtNova() {
    Page page = projectleider.open("/?peildatum=2023-04-07").page();
    page.focus("#schuif");
    for (int i = 0; i < 8; i++) {
      page.keyboard().press("ArrowLeft");
    }
    assertThat(projectleider.tile("aanmeldingen-nova")).containsText("0");
    assertThat(page.locator("#stand")).containsText("30 maart 2023");
    assertThat(page.url()).contains("peildatum=2023-03-30");
  }

  @Test
  void whatWasKnownThenIsChosenAndStandsInTheAddress() {
    Page page = projectleider.open("/?peildatum=2022-06-15").page();
    page.check("[name=kennis][value=toen]");
    assertThat(page.locator("#stand")).containsText("zoals bekend op 15 juni 2022");
    assertThat(page.url()).contains("bekendOp=2022-06-15");
  }

  @Test
  void whatBelongsToAFigureIsExplained() {
    Page page = projectleider.open("/?peildatum=2023-04-07").page();
    page.click(".tegel[data-indicator=studenten-op-stage] button");
    assertThat(page.locator("dialog")).containsText("Wie telt");
    assertThat(page.locator("dialog a[href^='/studenten/']").first()).isVisible();
    assertThat(page.url()).contains("uitleg=studenten-op-stage");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  @Test
  void whatWasCorrectedIsSeenBehindTheFigureAndInTheTimeline() {
    Page page = projectleider.open("/?peildatum=2023-04-07&uitleg=studenten-ingestroomd").page();
    projectleider.follow("dialog tr:has-text('gecorrigeerd') a", "/studenten/*");
    page.click("text=Wat er eerst stond");
    assertThat(page.locator("li.gecorrigeerd")).containsText(new String[] {"Student ingestroomd"});
    assertThat(page.locator("li.gecorrigeerd time")).hasText("20 juni 2022");
    assertThat(page.locator("li.gecorrigeerd del")).hasText("13 juni 2022");
    projectleider.picture("tijdlijn-gecorrigeerd");
  }

  /** Says something of the page only on a machine that does nothing else. */
  @Test
  @Tag("lang")
  void theFirstViewIsThereWithinOneAndAHalfSecond() {
    Page page = projectleider.open("/?peildatum=2023-04-07").page();
    long begun = System.nanoTime();
    page.navigate(projectleider.address() + "/?peildatum=2023-04-07");
    assertThat(projectleider.tile("studenten-op-stage")).containsText("12");
    assertThat((System.nanoTime() - begun) / 1e9).as("seconds").isLessThan(1.5);
  }
}
