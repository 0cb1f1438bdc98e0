package nl.praktijklerenplus.reporting.rapport.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Engine;

/** A report as a document that is read from paper. */
@ApplicationScoped
class ReportPdf {

  /** What stands under one heading. */
  record Part(String title, List<String> columns, List<List<String>> rows) {}

  private final Engine templates;

  ReportPdf(Engine templates) {
    this.templates = templates;
  }

  byte[] write(FiledReport report, JsonNode content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder().withHtmlContent(html(report, content), null).toStream(out).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String html(FiledReport report, JsonNode content) {
    return templates
        .getTemplate("documenten/rapport")
        .render(
            Map.of(
                "kind", ReportWords.code(report.soort()),
                "from", ReportWords.day(report.van()),
                "to", ReportWords.day(report.tot()),
                "known", ReportWords.day(report.bekendOp()),
                "filed", ReportWords.day(report.vastgesteldOp()),
                "audience", ReportWords.code(report.publiek()),
                "hash", report.hash(),
                "parts", new ReportParts(content).all()));
  }
}
