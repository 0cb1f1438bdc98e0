package nl.praktijklerenplus.reporting.rapport.rest;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

/** Values as the pages show them, for who reads. */
final class ReportWords {

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(DUTCH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

  private ReportWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String day(JsonNode day) {
    return day(LocalDate.parse(day.textValue()));
  }

  /** BETAALD_WERK is "betaald werk". */
  static String code(String code) {
    return code.matches("[A-Z_0-9]+") ? code.toLowerCase(DUTCH).replace('_', ' ') : code;
  }

  static String value(JsonNode value, String unit) {
    if (value.isNumber()) {
      return isShare(unit) ? share(value.doubleValue()) : number(value.doubleValue());
    }
    if (!value.isObject() || value.path("n").longValue() == 0) {
      return "–";
    }
    String n = " (n = " + value.path("n").longValue() + ")";
    return value.has("mediaan")
        ? days(value.path("mediaan").longValue()) + n
        : signed(value.path("gemiddelde").doubleValue()) + n;
  }

  private static boolean isShare(String unit) {
    return unit.toLowerCase(DUTCH).matches(".*(aandeel|fractie|percentage|verhouding).*");
  }

  static String number(double value) {
    return format("#,##0.##", value);
  }

  static String share(double value) {
    return format("#,##0%", value);
  }

  static String days(long days) {
    return days == 1 ? "1 dag" : number(days) + " dagen";
  }

  private static String signed(double value) {
    return (value > 0 ? "+" : "") + number(value);
  }

  private static String format(String pattern, double value) {
    return new DecimalFormat(pattern, SYMBOLS).format(value);
  }
}
