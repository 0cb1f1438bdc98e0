package nl.praktijklerenplus.lokaal.importeren;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The result lines on stdout, and what they add up to. */
final class Report {

  private final PrintWriter out;
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

  Report(PrintWriter out) {
    this.out = out;
  }

  void line(String label, Result result) {
    counts.merge(result.verdict(), 1, Integer::sum);
    var text = result.text().isEmpty() ? "" : "\t" + printable(result.text());
    out.println(printable(label) + "\t" + result.verdict() + text);
    out.flush();
  }

  int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  String summary(double seconds) {
    var text = new StringBuilder();
    for (var verdict : Verdict.values()) {
      if (verdict.compareTo(Verdict.NIET_TE_BEOORDELEN) < 0 || count(verdict) > 0) {
        text.append(count(verdict)).append(' ').append(verdict).append(", ");
      }
    }
    return text + String.format(Locale.ROOT, "in %.1f seconden.", seconds);
  }

  /** One line of the file is one line here, whatever its sleutel holds. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+", " ").strip();
  }
}
