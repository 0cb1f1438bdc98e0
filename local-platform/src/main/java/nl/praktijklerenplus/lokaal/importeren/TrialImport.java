package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The import that changes nothing. A service judges all its lines in one request, so the file is
 * read once to divide the lines and once more per service to send them.
 */
final class TrialImport {

  private final ImportOpdracht opdracht;
  private final Preparation preparation;
  private final Progress progress;
  private final List<TrialLine> lines = new ArrayList<>();

  TrialImport(ImportOpdracht opdracht, Preparation preparation, Progress progress) {
    this.opdracht = opdracht;
    this.preparation = preparation;
    this.progress = progress;
  }

  void run(Map<Service, ServiceClient> clients, Report report) throws IOException {
    divide();
    clients.forEach(this::judge);
    report(report);
  }

  private void report(Report report) {
    boolean stopped = false;
    for (var line : lines) {
      report.line(line.label(), stopped ? Result.NOT_SENT : line.result());
      stopped |= opdracht.stopBijFout() && line.result().isRefusal();
    }
  }

  private void divide() throws IOException {
    try (var files = ImportFiles.of(opdracht)) {
      for (var line = files.next(); line.isPresent(); line = files.next()) {
        lines.add(TrialLine.of(line.get(), preparation, lines.size()));
      }
    }
  }

  private void judge(Service service, ServiceClient client) {
    var own = lines.stream().filter(line -> line.service() == service).toList();
    var waiting = client.patience().forAnswer();
    while (!own.isEmpty() && !attempt(own, service, client)) {
      waiting.pause("%s antwoordt niet.".formatted(service));
    }
  }

  /** All or nothing: half a trial says nothing about the other half. */
  private boolean attempt(List<TrialLine> own, Service service, ServiceClient client) {
    var answers = new ArrayList<Answer>();
    try {
      var bodies =
          BodyPublishers.ofByteArrays(() -> new TrialBodies(opdracht, preparation, lines, service));
      Batch.trial(client).send(bodies, answers::add);
    } catch (IOException | UncheckedIOException goneAway) {
      return false;
    }
    if (answers.size() != own.size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      own.get(i).answered(answers.get(i));
      progress.linesDone(1);
    }
    return true;
  }
}
