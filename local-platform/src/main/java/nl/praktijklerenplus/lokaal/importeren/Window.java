package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The part of the file that is held and planned at one time. */
final class Window {

  private static final int MOST_BYTES = 8 << 20;

  private final int mostLines;
  private final List<String> labels = new ArrayList<>();
  private final List<ToSend> toSend = new ArrayList<>();
  private final AtomicReferenceArray<Result> results;
  private int printed;
  private int bytes;

  Window(int mostLines) {
    this.mostLines = mostLines;
    this.results = new AtomicReferenceArray<>(mostLines);
  }

  /** A window that stays empty means the end of the last file. */
  void fill(ImportFiles files, Preparation preparation) throws IOException {
    while (labels.size() < mostLines && bytes < MOST_BYTES) {
      var line = files.next();
      if (line.isEmpty()) {
        break;
      }
      add(line.get(), preparation);
    }
  }

  private void add(SourcedLine line, Preparation preparation) {
    int index = labels.size();
    labels.add(line.label());
    try {
      var prepared = preparation.prepare(line, index);
      bytes += prepared.body().length;
      toSend.add(prepared);
    } catch (LineRefused refused) {
      results.set(index, Result.refused(refused.getMessage()));
    }
  }

  boolean isEmpty() {
    return labels.isEmpty();
  }

  /** Lines that no service will be asked about. */
  int refused() {
    return labels.size() - toSend.size();
  }

  List<ToSend> toSend() {
    return toSend;
  }

  void answered(ToSend line, Result result) {
    results.set(line.index(), result);
  }

  /** The results so far in file order, up to the first line that has none. */
  void print(Report report) {
    while (printed < labels.size() && results.get(printed) != null) {
      report.line(labels.get(printed), results.get(printed));
      printed++;
    }
  }

  void unfinished() {
    for (int i = 0; i < labels.size(); i++) {
      results.compareAndSet(i, null, Result.UNFINISHED);
    }
  }
}
