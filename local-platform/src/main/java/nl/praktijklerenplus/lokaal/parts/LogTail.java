package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** The last words of a part. */
final class LogTail {

  private static final int LINES = 8;

  private LogTail() {}

  static String reason(Part part, int deaths) {
    return "%s stopte %d keer binnen een minuut. Het einde van %s:\n%s"
        .formatted(part.name(), deaths, part.log(), String.join("\n", lastLines(part)));
  }

  private static List<String> lastLines(Part part) {
    try {
      var lines =
          new String(Files.readAllBytes(part.log()), StandardCharsets.UTF_8).lines().toList();
      return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    } catch (IOException e) {
      return List.of("(niet te lezen: " + e.getMessage() + ")");
    }
  }
}
