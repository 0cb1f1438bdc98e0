package nl.praktijklerenplus.e2e;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Last of all: what it adds counts today. */
@ExtendWith({Browsing.class, SharedPlatform.class})
@Order(3)
class LivePageTest {

  @Test
  void whatChangesAppearsByItself(Browser browser, SharedPlatform.Running running) {
    Platform platform = running.platform();
    String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    try (Visitor visitor = Visitor.as("projectleider", browser, platform)) {
      visitor.open("/?peildatum=" + today);
      assertThat(visitor.page().locator("#leef")).hasText("Wijzigingen verschijnen vanzelf");
      String applied = visitor.text("#trechter tbody tr td");
      Caller caller = new Caller(platform, platform.token("projectleider"));
      String answer =
          caller.give(
              0,
              """
              {"sleutel": "live", "commando": "KandidaatAanmelden", "datum": "%s", "student": "%s", "organisatie": "werkdag", "doorverwijzer": "JOBCOACH", "doelgroep": "ANDERS"}"""
                  .formatted(today, UUID.randomUUID()));
      assertThat(answer).contains("geaccepteerd");
      assertThat(visitor.page().locator("#trechter tbody tr").first().locator("td").first())
          .hasText(String.valueOf(Integer.parseInt(applied) + 1));
      assertThat(visitor.page().locator("#leef")).containsText("Bijgewerkt om");
    }
  }
}
