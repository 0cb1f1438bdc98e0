package nl.praktijklerenplus.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A report filed, read, checked and kept: page, API and files say the same. */
@ExtendWith({Browsing.class, SharedPlatform.class})
@Order(0)
class ReportsPageTest {

  private static final Path KEPT = Path.of("target", "rapporten");

  private static Visitor projectleider;
  private static JsonNode filed;

  @BeforeAll
  static void fileOne(Browser browser, SharedPlatform.Running running) throws IOException {
    projectleider = Visitor.as("projectleider", browser, running.platform());
    Page page = projectleider.open("/rapporten").page();
    page.fill("[name=van]", "2023-01-01");
    page.fill("[name=tot]", "2023-03-31");
    page.click("#nieuw button");
    projectleider.follow("text=Lees het rapport", "/rapporten/*");
    String id = page.url().substring(page.url().lastIndexOf('/') + 1);
    Caller caller = new Caller(running.platform(), running.platform().token("projectleider"));
    filed = new ObjectMapper().readTree(caller.get(3, "/v1/rapporten/" + id).body());
  }

  @AfterAll
  static void leave() {
    projectleider.close();
  }

  @Test
  void itReadsAsItWasFiled() {
    String page = projectleider.main();
    assertThat(page).contains("Kwartaalrapportage").contains("31 maart 2023");
    assertThat(page).contains(filed.path("hash").textValue());
    for (JsonNode definition : filed.path("inhoud").path("definities")) {
      JsonNode value =
          filed
              .path("inhoud")
              .path("cijfers")
              .path(definition.path("id").textValue())
              .path("waarde");
      if (value.isIntegralNumber()) {
        assertThat(cellsOf(definition.path("naam").textValue()))
            .as(definition.path("id").textValue())
            .contains(dutch(value.longValue()));
      }
    }
  }

  private static String cellsOf(String name) {
    return projectleider
        .page()
        .locator("tr:has(th:text-is(\"" + name + "\")) td")
        .allInnerTexts()
        .toString();
  }

  private static String dutch(long value) {
    return String.format(java.util.Locale.of("nl"), "%,d", value);
  }

  @Test
  void checkedItAgrees() {
    projectleider.page().click("text=Controleren");
    assertThat(projectleider.page().locator("#controle")).containsText("Komt overeen");
  }

  @Test
  void theWorkbookHoldsTheFiguresOfTheReport() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(keep("XLSX").toFile())) {
      Map<String, Row> rows =
          book.getFirstSheet().read().stream()
              .skip(1)
              .collect(Collectors.toMap(row -> row.getCellText(0), row -> row));
      filed.path("inhoud").path("cijfers").properties().forEach(one -> same(one, rows));
    }
  }

  private static void same(Map.Entry<String, JsonNode> figure, Map<String, Row> rows) {
    JsonNode value = figure.getValue().path("waarde");
    if (value.isNumber()) {
      assertThat(rows.get(figure.getKey()).getCellAsNumber(4).orElseThrow().doubleValue())
          .as(figure.getKey())
          .isEqualTo(value.doubleValue());
    }
  }

  @Test
  void theTableHoldsTheFiguresOfTheReport() throws IOException {
    Map<String, String[]> rows =
        Files.readAllLines(keep("CSV")).stream()
            .map(line -> line.split(","))
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells));
    assertThat(rows.get("studenten-op-stage")[4]).isEqualTo("12");
    filed
        .path("inhoud")
        .path("cijfers")
        .properties()
        .forEach(
            one -> {
              if (one.getValue().path("waarde").isIntegralNumber()) {
                assertThat(rows.get(one.getKey())[4])
                    .as(one.getKey())
                    .isEqualTo(one.getValue().path("waarde").asText());
              }
            });
  }

  @Test
  void theDocumentHoldsTheFiguresOfTheReport() throws IOException {
    File file = keep("PDF").toFile();
    try (var document = Loader.loadPDF(file)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("kwartaalrapportage").contains("Studenten op stage 12");
      for (JsonNode definition : filed.path("inhoud").path("definities")) {
        JsonNode figure =
            filed.path("inhoud").path("cijfers").path(definition.path("id").textValue());
        if (figure.path("waarde").isIntegralNumber()) {
          assertThat(text)
              .contains(
                  definition.path("naam").textValue()
                      + " "
                      + dutch(figure.path("waarde").longValue()));
        }
      }
    }
  }

  private static Path keep(String form) {
    Path file = KEPT.resolve("rapport." + form.toLowerCase());
    projectleider
        .page()
        .waitForDownload(() -> projectleider.page().click("button:text-is(\"" + form + "\")"))
        .saveAs(file);
    return file;
  }

  @Test
  void aRestatementTakesItsPlace() {
    Page page = projectleider.page();
    String first = page.url();
    projectleider.follow("text=Herzien", "/rapporten?*");
    page.click("#nieuw button");
    projectleider.follow("text=Lees het rapport", "/rapporten/*");
    assertThat(projectleider.main()).contains("Dit is een herziening van");
    page.click("text=Wat is herzien");
    assertThat(page.locator("#controle")).containsText("De herziening geeft dezelfde cijfers");
    page.navigate(first);
    assertThat(projectleider.settled().main()).contains("Dit rapport is vervangen");
  }
}
