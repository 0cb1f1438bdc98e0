package nl.praktijklerenplus.e2e.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import nl.praktijklerenplus.e2e.model.Administration;
import nl.praktijklerenplus.e2e.model.Line;
import nl.praktijklerenplus.e2e.model.Ruling;

/**
 * A trajectbestand with what must become of each line, and of all of them together.
 *
 * @param seed makes the same journey again
 */
public record Journey(
    long seed, List<Line> lines, List<Ruling> rulings, Administration administration) {

  /** Writes the lines, one a line. */
  public Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, lines.stream().map(one -> one.json().toString()).toList());
  }

  /** The lines that must be accepted. */
  public List<Line> accepted() {
    return IntStream.range(0, lines.size())
        .filter(i -> rulings.get(i).accepted())
        .mapToObj(lines::get)
        .toList();
  }
}
