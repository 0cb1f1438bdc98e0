package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The lines of the files, one after the other; never more than one line is held. */
final class ImportFiles implements AutoCloseable {

  private final Queue<Path> waiting;
  private final Optional<String> bron;
  private final Set<String> sleutels = new HashSet<>();
  private String source = "";
  private LineReader current;

  ImportFiles(List<Path> files, Optional<String> bron) {
    this.waiting = new ArrayDeque<>(files);
    this.bron = bron;
  }

  static ImportFiles of(ImportOpdracht opdracht) {
    return new ImportFiles(opdracht.bestanden(), opdracht.bron());
  }

  /** The next line that is not empty, or nothing at the end of the last file. */
  Optional<SourcedLine> next() throws IOException {
    while (current != null || openNext()) {
      for (var raw = current.next(); raw.isPresent(); raw = current.next()) {
        var line = LineParser.parse(raw.get());
        if (line.isPresent()) {
          return line.map(this::once).map(found -> new SourcedLine(source, found));
        }
      }
      close();
    }
    return Optional.empty();
  }

  private ReadLine once(ReadLine line) {
    if (line instanceof ReadLine.Command command && !sleutels.add(command.sleutel())) {
      return new ReadLine.Unreadable(
          command.sleutel(),
          "De sleutel van regel %d komt al eerder in het bestand voor."
              .formatted(command.number()));
    }
    return line;
  }

  private boolean openNext() throws IOException {
    if (waiting.isEmpty()) {
      return false;
    }
    var file = waiting.remove();
    source = bron.orElse(file.getFileName().toString());
    sleutels.clear();
    current = new LineReader(Files.newInputStream(file));
    return true;
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
