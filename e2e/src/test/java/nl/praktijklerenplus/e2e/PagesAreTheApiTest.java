package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page shows is what the API answers. */
@ExtendWith({Browsing.class, SharedPlatform.class})
@Order(0)
class PagesAreTheApiTest {

  @ParameterizedTest
  @CsvSource({
    "projectleider, /theory-of-change, /v1/toc, ?peildatum=2023-04-07",
    "projectleider, /theory-of-change, /v1/toc, ?peildatum=2023-04-07&bekendOp=2022-12-31",
    "projectleider, /baancreatiemodel, /v1/baancreatie, ?peildatum=2023-03-30",
    "onderzoeker, /theory-of-change, /v1/toc, ?peildatum=2023-03-31"
  })
  void everyFigureOfAView(
      String role,
      String page,
      String api,
      String question,
      Browser browser,
      SharedPlatform.Running running)
      throws IOException {
    Platform platform = running.platform();
    Caller caller = new Caller(platform, platform.token(role));
    JsonNode answer = new ObjectMapper().readTree(caller.get(3, api + question).body());
    List<String> expected =
        answer.findValues("indicatoren").stream()
            .flatMap(JsonNode::valueStream)
            .map(PagesAreTheApiTest::told)
            .toList();
    try (Visitor visitor = Visitor.as(role, browser, platform)) {
      visitor.open(page + question);
      assertThat(shown(visitor)).isEqualTo(expected).hasSizeGreaterThan(20);
    }
  }

  /** All of them in one question to the browser, which is slow to answer. */
  @SuppressWarnings("unchecked")
  private static List<String> shown(Visitor visitor) {
    return (List<String>)
        visitor
            .page()
            .locator(".figuren li")
            .evaluateAll(
                "lines => lines.map(line => line.dataset.indicator + ' '"
                    + " + line.querySelector('.waarde').textContent.replace(', uitleg', ''))");
  }

  private static String told(JsonNode figure) {
    return figure.path("indicator").textValue() + " " + value(figure);
  }

  private static String value(JsonNode figure) {
    JsonNode value = figure.path("waarde");
    if (figure.path("onderdrukt").booleanValue()) {
      return "onderdrukt";
    }
    if (value.isNumber()) {
      return figure.path("eenheid").textValue().equals("aandeel")
          ? Math.round(value.doubleValue() * 100) + "%"
          : number(value.doubleValue());
    }
    long n = value.path("n").longValue();
    if (n == 0) {
      return "–";
    }
    if (value.has("mediaan")) {
      long days = value.path("mediaan").longValue();
      return (days == 1 ? "1 dag" : number(days) + " dagen") + " (n = " + n + ")";
    }
    double mean = value.path("gemiddelde").doubleValue();
    return (mean > 0 ? "+" : "") + number(mean) + " (n = " + n + ")";
  }

  private static String number(double value) {
    var format = java.text.NumberFormat.getInstance(Locale.of("nl", "NL"));
    format.setMaximumFractionDigits(2);
    format.setRoundingMode(java.math.RoundingMode.HALF_UP);
    return format.format(value);
  }
}
