package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads the files again and gives the lines of one service, one by one, as they are sent. */
final class TrialBodies implements Iterator<byte[]> {

  private final ImportFiles files;
  private final Preparation preparation;
  private final List<TrialLine> lines;
  private final Service service;
  private int index;
  private byte[] next;

  TrialBodies(
      ImportOpdracht opdracht, Preparation preparation, List<TrialLine> lines, Service service) {
    this.files = ImportFiles.of(opdracht);
    this.preparation = preparation.again();
    this.lines = lines;
    this.service = service;
    this.next = find();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public byte[] next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    var found = next;
    next = find();
    return found;
  }

  /** The division of the first reading holds, also where a line could now go elsewhere. */
  private byte[] find() {
    try {
      for (var line = files.next(); line.isPresent(); line = files.next()) {
        if (lines.get(index++).service() == service) {
          return preparation.prepare(line.get(), index).body();
        }
      }
      return null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
