package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import nl.praktijklerenplus.platform.kernel.CodeIdentity;

/** One run of the import, from the files to the exit code. */
final class ImportRun {

  private final ImportOpdracht opdracht;
  private final PrintWriter err;
  private final Report report;
  private final Progress progress;
  private final Patience patience;

  ImportRun(ImportOpdracht opdracht, Duration limit, PrintWriter out, PrintWriter err)
      throws IOException {
    this.opdracht = opdracht;
    this.err = err;
    this.report = new Report(out);
    this.progress = new Progress(err, lines(opdracht));
    this.patience = new Patience(limit, progress::waiting);
  }

  int run() throws IOException {
    boolean complete = false;
    try (var http = new Http(opdracht.token())) {
      complete = run(clients(http));
    } catch (ImportAborted aborted) {
      err.println(aborted.getMessage());
    }
    err.println((opdracht.proef() ? "Proef: " : "") + report.summary(progress.seconds()));
    err.flush();
    return complete && report.count(Verdict.GEWEIGERD) == 0 ? 0 : 1;
  }

  private boolean run(Map<Service, ServiceClient> clients) throws IOException {
    var identity = new CodeIdentity(opdracht.installatiegeheim());
    var preparation = new Preparation(identity, new Routing(clients), new Kinship());
    var settling = new Settling(clients, patience);
    if (opdracht.proef()) {
      settling.before(clients.keySet());
      new TrialImport(opdracht, preparation, progress).run(clients, report);
    } else {
      live(preparation, new WindowSender(clients, settling, progress, report));
    }
    return nothingParked(settling.parked());
  }

  private void live(Preparation preparation, WindowSender sender) throws IOException {
    try (var files = ImportFiles.of(opdracht)) {
      new LiveImport(preparation, sender, opdracht.stopBijFout()).run(files);
    }
  }

  private boolean nothingParked(long parked) {
    if (parked > 0) {
      err.printf(
          "LET OP: %d gebeurtenissen konden door een andere service niet worden verwerkt en staan"
              + " geparkeerd; de cijfers zijn niet volledig. Bied ze opnieuw aan nadat de oorzaak"
              + " is verholpen.%n",
          parked);
    }
    return parked == 0;
  }

  private Map<Service, ServiceClient> clients(Http http) {
    var clients = new EnumMap<Service, ServiceClient>(Service.class);
    Arrays.stream(Service.values()).forEach(service -> clients.put(service, client(service, http)));
    return clients;
  }

  private ServiceClient client(Service service, Http http) {
    var base = opdracht.services().get(service.naam());
    if (base == null) {
      throw new ImportAborted("Het adres van %s is niet bekend.".formatted(service));
    }
    return new ServiceClient(service, base, http, patience);
  }

  private static long lines(ImportOpdracht opdracht) throws IOException {
    long lines = 0;
    for (var file : opdracht.bestanden()) {
      try (var reader = new LineReader(Files.newInputStream(file))) {
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
          lines += line.get().isEmpty() ? 0 : 1;
        }
      }
    }
    return lines;
  }
}
