package nl.praktijklerenplus.benchmarks.reporting;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;

import nl.praktijklerenplus.benchmarks.reporting.Questions.Times;

/**
 * Fills the archive, builds the figures from it, lets events stream in, and asks. Prints what it
 * measured beside what the machine could do at best in the same run, and keeps it.
 */
final class Benchmark {

  private static final long SEED = 20220401;
  private static final int FIRST_PORT = 18460;
  private static final int LIVE_STUDENTS = 5_000;
  private static final int PLAIN_EVENTS = 300_000;

  private final int students;
  private final StringBuilder report = new StringBuilder();

  private Benchmark(int students) {
    this.students = students;
  }

  public static void main(String[] arguments) throws Exception {
    int students = Integer.parseInt(option(arguments, "--studenten", "10000"));
    Path data = Path.of(option(arguments, "--map", "benchmarks/target/data"));
    Benchmark benchmark = new Benchmark(students);
    try (Service service = Service.start(Path.of("").toAbsolutePath(), data, FIRST_PORT);
        Connection connection = service.database()) {
      benchmark.run(service, connection);
    }
    benchmark.keep();
  }

  private static String option(String[] arguments, String name, String otherwise) {
    int at = List.of(arguments).indexOf(name);
    return at < 0 ? otherwise : arguments[at + 1];
  }

  private void run(Service service, Connection connection) throws Exception {
    environment(connection);
    Programme programme = new Programme(SEED, students);
    Archive archive = new Archive(connection);

    Instant begin = Instant.now();
    long events = archive.add(programme.surroundings().iterator());
    events += archive.add(new InOrder(programme, 0, students));
    line("events in the archive", "%,d, written in %s", events, since(begin));
    settle(service);

    Duration build = Build.run(service);
    long rate = events * 1000 / build.toMillis();
    long plain = PlainLoop.rate(archive.data(PLAIN_EVENTS));
    line("P4 rebuild, asked until live", "%s: **%,d events/s**", shown(build), rate);
    line("plain loop over the same JSON, one thread", "%,d events/s", plain);
    line("P4 ratio rebuild / plain loop", "**%.3f** (bar 0.12)", (double) rate / plain);
    sizes(archive, service);
    answers(service);

    Programme more = new Programme(SEED + 1, LIVE_STUDENTS);
    long live = new LiveStream(service, archive).rate(new InOrder(more, 0, LIVE_STUDENTS));
    line(
        "P4 live, %,d events through Kafka".formatted(15 * LIVE_STUDENTS),
        "**%,d events/s**",
        live);
  }

  private void environment(Connection connection) throws Exception {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    report.append("# Reporting with %,d students%n%n".formatted(students));
    report.append("| what | measured |%n|---|---|%n".formatted());
    line("when", "%s", Instant.now().truncatedTo(ChronoUnit.MINUTES));
    line("commit", "%s", System.getProperty("plp.commit", "unknown"));
    line(
        "machine",
        "%d cores, %d GB, %s %s, shared by all processes",
        system.getAvailableProcessors(),
        system.getTotalMemorySize() >> 30,
        system.getName(),
        system.getArch());
    line("load of others before the run", "%.2f", system.getSystemLoadAverage());
    line("Java", "%s", Runtime.version());
    line("PostgreSQL", "%s, fsync on", connection.getMetaData().getDatabaseProductVersion());
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
      line(
          "size of inbox / timeline / cube",
          "%.0f / %.0f / %.0f MB",
          megabytes(all, "inbox"),
          megabytes(all, "cijfers_b.timeline"),
          megabytes(all, "cijfers_b.cube"));
      line("rows of the cube", "%,.0f", all.number("select count(*) from cijfers_b.cube"));
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
    line(what, "median %.1f ms, **p95 %.1f ms** (bar %d)", times.median(), times.p95(), bar);
  }

  private void line(String what, String measured, Object... values) {
    String line = "| %s | %s |".formatted(what, measured.formatted(values));
    System.out.println(line);
    report.append(line).append('\n');
  }

  private static String since(Instant begin) {
    return shown(Duration.between(begin, Instant.now()));
  }

  private static String shown(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1000.0);
  }

  private void keep() throws Exception {
    String name =
        "reporting-%d-%s.md"
            .formatted(students, Instant.now().toString().substring(0, 16).replace(":", ""));
    Path results = Files.createDirectories(Path.of("benchmarks", "results"));
    Files.writeString(results.resolve(name), report);
    System.out.println("benchmarks/results/" + name);
  }
}
