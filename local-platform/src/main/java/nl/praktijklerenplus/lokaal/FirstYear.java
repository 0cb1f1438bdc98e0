package nl.praktijklerenplus.lokaal;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.lokaal.importeren.ImportOpdracht;
import nl.praktijklerenplus.lokaal.importeren.Importeren;
import nl.praktijklerenplus.lokaal.parts.Journal;
import nl.praktijklerenplus.lokaal.parts.PlatformFailure;

/** Loads the first project year as any other file: through the public APIs. */
record FirstYear(Path project, StartedPlatform platform, Journal journal) {

  static final String BRON = "projectjaar";

  void load() throws PlatformFailure {
    journal.say("Het eerste projectjaar wordt ingelezen");
    var progress = new PrintWriter(System.err, true);
    // The result of every line would bury what there is to read; a refusal shows in the summary.
    var results = new PrintWriter(Writer.nullWriter());
    if (Importeren.run(opdracht(), results, progress) != 0) {
      throw new PlatformFailure(
          "Het eerste projectjaar is niet geheel ingelezen. Een volgende plp up gaat ermee verder;"
              + " plp up --leeg start zonder.");
    }
  }

  private ImportOpdracht opdracht() {
    return new ImportOpdracht(
        List.of(project.resolve("contracts/referentie/eerste-projectjaar.jsonl")),
        Optional.of(BRON),
        false,
        false,
        platform.services(),
        platform::token,
        platform.installatiegeheim());
  }
}
