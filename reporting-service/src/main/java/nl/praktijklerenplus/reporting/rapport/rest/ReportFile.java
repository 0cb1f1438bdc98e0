package nl.praktijklerenplus.reporting.rapport.rest;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.praktijklerenplus.platform.csv.Csv;

/** Writes a filed report as a file: the figures that were filed and no others. */
@ApplicationScoped
class ReportFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ReportPdf pdf;

  ReportFile(ReportPdf pdf) {
    this.pdf = pdf;
  }

  byte[] write(FiledReport report, ReportForm form) {
    JsonNode content = content(report);
    return switch (form) {
      case PDF -> pdf.write(report, content);
      case XLSX -> ReportWorkbook.write(new ReportTables(content).all());
      case CSV -> Csv.of(new ReportTables(content).figures());
    };
  }

  private static JsonNode content(FiledReport report) {
    try {
      return JSON.readTree(report.inhoud());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
