package nl.praktijklerenplus.lokaal;

import java.util.ArrayList;
import java.util.List;

/** What to open, and how to get in. */
final class Addresses {

  private Addresses() {}

  static List<String> of(PlatformPorts ports, String map) {
    var lines = new ArrayList<String>();
    lines.add("");
    for (var service : PlatformPorts.SERVICES) {
      lines.add("  %-22s http://localhost:%d".formatted(service, ports.of(service)));
    }
    lines.add("  %-22s %s".formatted("aanmelden", ports.address(PlatformPorts.LOGIN)));
    lines.add("  %-22s 127.0.0.1:%d".formatted("PostgreSQL", ports.of(PlatformPorts.POSTGRESQL)));
    lines.add("  %-22s 127.0.0.1:%d".formatted("Kafka", ports.of(PlatformPorts.KAFKA)));
    lines.add("");
    lines.add("  Kijk in een browser: " + ports.address("reporting-service"));
    lines.add(
        "  Een token om mee te vragen: ./plp token projectleider"
            + map
            + "   (rollen: ./plp token --help)");
    lines.add(
        "  Bijvoorbeeld: curl -H \"Authorization: Bearer $(./plp token projectleider"
            + map
            + ")\""
            + " http://localhost:%d/v1/indicatoren".formatted(ports.of("reporting-service")));
    return lines;
  }
}
