package nl.praktijklerenplus.reporting.rapport.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

import nl.praktijklerenplus.platform.csv.Csv;

/** The forms in which a report can be kept. */
enum ReportForm {
  PDF(ReportForm.PDF_TYPE),
  XLSX(ReportForm.XLSX_TYPE),
  CSV(Csv.MEDIA_TYPE);

  static final String PDF_TYPE = "application/pdf";
  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String type;

  ReportForm(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  String extension() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Which is asked for; none where JSON is as welcome. */
  static Optional<ReportForm> of(List<MediaType> accepted) {
    return accepted.stream()
        .takeWhile(asked -> !asked.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .flatMap(asked -> Arrays.stream(values()).filter(form -> form.is(asked)))
        .findFirst();
  }

  private boolean is(MediaType asked) {
    return asked.isCompatible(MediaType.valueOf(type));
  }
}
