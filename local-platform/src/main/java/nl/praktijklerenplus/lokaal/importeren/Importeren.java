package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The import of trajectbestanden: results on {@code out}, progress and summary on {@code err}. */
public final class Importeren {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int NOT_COMPLETED = 1;
  private static final int WRONG_USE = 2;

  private Importeren() {}

  /** Returns the exit code: 0 no refusal, 1 a refused line or not completed, 2 wrong use. */
  public static int run(ImportOpdracht opdracht, PrintWriter out, PrintWriter err) {
    return run(opdracht, PATIENCE, out, err);
  }

  static int run(ImportOpdracht opdracht, Duration patience, PrintWriter out, PrintWriter err) {
    var misuse = misuse(opdracht);
    if (misuse.isPresent()) {
      return say(err, misuse.get(), WRONG_USE);
    }
    try {
      return new ImportRun(opdracht, patience, out, err).run();
    } catch (IOException unreadable) {
      return say(err, "Het bestand kan niet worden gelezen: " + unreadable, NOT_COMPLETED);
    }
  }

  private static Optional<String> misuse(ImportOpdracht opdracht) {
    if (opdracht.bestanden().isEmpty()) {
      return Optional.of("Geef ten minste één bestand op.");
    }
    if (opdracht.bron().filter(String::isBlank).isPresent()) {
      return Optional.of("De bron mag niet leeg zijn.");
    }
    return opdracht.bestanden().stream()
        .filter(file -> !isFile(file))
        .map(file -> "Bestand niet gevonden of niet leesbaar: " + file)
        .findFirst();
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file) && Files.isReadable(file);
  }

  private static int say(PrintWriter err, String message, int exitCode) {
    err.println(message);
    err.flush();
    return exitCode;
  }
}
