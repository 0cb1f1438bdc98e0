package nl.praktijklerenplus.benchmarks.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

import nl.praktijklerenplus.benchmarks.Options;
import nl.praktijklerenplus.benchmarks.Report;
import nl.praktijklerenplus.benchmarks.Service;
import nl.praktijklerenplus.lokaal.identity.Rol;

/** P2: commands a second from one client, as one batch, until the last answer. */
final class BatchBenchmark {

  private static final int WARM_UP = 500;

  private BatchBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Options options = new Options(arguments);
    int students = options.number("--studenten", 10_000);
    Report report =
        new Report(
            "commands-" + students,
            "A batch of %,d commands".formatted(Journeys.commands() * students));
    try (Service service = Service.start("intake-service", options);
        Connection connection = service.database()) {
      report.environment(connection);
      accepted(service, WARM_UP);
      long begin = System.nanoTime();
      long accepted = accepted(service, students);
      double seconds = (System.nanoTime() - begin) / 1e9;
      report.line("commands, each recorded and answered", "%,d in %.1f s", accepted, seconds);
      report.line(
          "P2 one client, one batch", "**%,.0f commands/s** (bar 5,000)", accepted / seconds);
    }
    report.keep();
  }

  /** How many of the commands were recorded; all of them, or it fails. */
  private static long accepted(Service service, int students) throws Exception {
    Path file = Files.createTempFile("commands", ".ndjson");
    Files.write(file, (Iterable<String>) Journeys.lines(students)::iterator);
    var request =
        service
            .request(service.token(Rol.BEHEERDER), "commandos")
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofFile(file));
    try (HttpClient client = HttpClient.newHttpClient();
        var answers =
            new BufferedReader(
                new InputStreamReader(
                    client.send(request.build(), BodyHandlers.ofInputStream()).body(),
                    StandardCharsets.UTF_8))) {
      long accepted = answers.lines().filter(line -> line.contains("geaccepteerd")).count();
      if (accepted != (long) Journeys.commands() * students) {
        throw new IOException("accepted only " + accepted);
      }
      return accepted;
    } finally {
      Files.delete(file);
    }
  }
}
