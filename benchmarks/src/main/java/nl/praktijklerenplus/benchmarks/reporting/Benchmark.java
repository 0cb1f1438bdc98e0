package nl.praktijklerenplus.benchmarks.reporting;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;

import nl.praktijklerenplus.benchmarks.Options;
import nl.praktijklerenplus.benchmarks.Report;
import nl.praktijklerenplus.benchmarks.Service;
import nl.praktijklerenplus.benchmarks.reporting.Questions.Times;

/**
 * Fills the archive, builds the figures from it, lets events stream in, and asks. Prints what it
 * measured beside what the machine could do at best in the same run, and keeps it.
 */
final class Benchmark {

  private static final long SEED = 20220401;
  private static final int LIVE_STUDENTS = 5_000;
  private static final int PLAIN_EVENTS = 300_000;

  private final int students;
  private final Report report;

  private Benchmark(int students) {
    this.students = students;
    this.report =
        new Report("reporting-" + students, "Reporting with %,d students".formatted(students));
  }

  public static void main(String[] arguments) throws Exception {
    Options options = new Options(arguments);
    int students = options.number("--studenten", 10_000);
    Benchmark benchmark = new Benchmark(students);
    try (Service service = Service.start("reporting-service", options);
        Connection connection = service.database()) {
      benchmark.run(service, connection);
    }
    benchmark.report.keep();
  }

  private void run(Service service, Connection connection) throws Exception {
    report.environment(connection);
    Programme programme = new Programme(SEED, students);
    Archive archive = new Archive(connection);

    Instant begin = Instant.now();
    long events = archive.add(programme.surroundings().iterator());
    events += archive.add(new InOrder(programme, 0, students));
    report.line("events in the archive", "%,d, written in %s", events, since(begin));
    settle(service);

    Duration build = Build.run(service);
    long rate = events * 1000 / build.toMillis();
    long plain = PlainLoop.rate(archive.data(PLAIN_EVENTS));
    report.line(
        "P4 rebuild, asked until live", "%s: **%,d events/s** (bar 50,000)", shown(build), rate);
    report.line("plain loop over the same JSON, one thread", "%,d events/s", plain);
    report.line("P4 ratio rebuild / plain loop", "**%.3f** (bar 0.12)", (double) rate / plain);
    sizes(archive, service);
    answers(service);

    Programme more = new Programme(SEED + 1, LIVE_STUDENTS);
    long live = new LiveStream(service, archive).rate(new InOrder(more, 0, LIVE_STUDENTS));
    report.line(
        "P4 live, %,d events through Kafka".formatted(15 * LIVE_STUDENTS),
        "**%,d events/s** (bar 10,000)",
        live);
  }

  /** What the loading left to do must not count with the build. */
  private static void settle(Service service) throws Exception {
    try (Connection superuser = service.superuser();
        var statement = superuser.createStatement()) {
      statement.execute("vacuum (analyze) inbox");
      statement.execute("checkpoint");
    }
  }

  private void sizes(Archive archive, Service service) throws Exception {
    try (Connection superuser = service.superuser()) {
      Archive all = new Archive(superuser);
      report.line(
          "size of inbox / timeline / cube",
          "%.0f / %.0f / %.0f MB",
          megabytes(all, "inbox"),
          megabytes(all, "cijfers_b.timeline"),
          megabytes(all, "cijfers_b.cube"));
      report.line("rows of the cube", "%,.0f", all.number("select count(*) from cijfers_b.cube"));
    }
  }

  private static double megabytes(Archive archive, String table) throws Exception {
    return archive.number("select pg_total_relation_size('" + table + "')") / 1e6;
  }

  private void answers(Service service) throws Exception {
    Questions questions = new Questions(service);
    times("P5 a figure", questions.figures(500), 20);
    times("P5 Theory of Change", questions.view("toc", 100), 100);
    times("P5 baancreatie", questions.view("baancreatie", 100), 100);
  }

  private void times(String what, Times times, int bar) {
    report.line(what, "median %.1f ms, **p95 %.1f ms** (bar %d)", times.median(), times.p95(), bar);
  }

  private static String since(Instant begin) {
    return shown(Duration.between(begin, Instant.now()));
  }

  private static String shown(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1000.0);
  }
}
