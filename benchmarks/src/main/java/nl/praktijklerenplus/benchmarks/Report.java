package nl.praktijklerenplus.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.sun.management.OperatingSystemMXBean;

/** A table of what was measured, with where: printed as it comes, and kept. */
public final class Report {

  private static final Path RESULTS = Path.of("benchmarks", "results");

  private final String name;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param name of the file, to which the moment is added
   */
  public Report(String name, String title) {
    this.name = name;
    text.append("# %s%n%n| what | measured |%n|---|---|%n".formatted(title));
  }

  public void environment(Connection connection) throws SQLException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
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

  public void line(String what, String measured, Object... values) {
    String line = "| %s | %s |".formatted(what, measured.formatted(values));
    System.out.println(line);
    text.append(line).append('\n');
  }

  public void keep() throws IOException {
    String moment = Instant.now().toString().substring(0, 16).replace(":", "");
    Path file = Files.createDirectories(RESULTS).resolve("%s-%s.md".formatted(name, moment));
    Files.writeString(file, text);
    System.out.println(file);
  }
}
