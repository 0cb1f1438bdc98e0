package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import nl.praktijklerenplus.lokaal.parts.PartStatus;
import nl.praktijklerenplus.lokaal.parts.Platform;

@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Toont van elk onderdeel het adres, het proces en of het antwoordt.")
final class StatusCommand implements Callable<Integer> {

  private final Plp plp;

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "als één JSON-object, per onderdeel")
  private boolean json;

  StatusCommand(Plp plp) {
    this.plp = plp;
  }

  @Override
  public Integer call() throws IOException {
    var status = status();
    var out = spec.commandLine().getOut();
    out.println(json ? asJson(status) : asTable(status));
    if (!json && status.values().stream().allMatch(part -> part.pid() == null)) {
      out.printf("Hier draait niets. Starten: ./plp up --map %s%n", plp.folder().root());
    }
    return status.values().stream().allMatch(PartStatus::isUp) ? 0 : 1;
  }

  private Map<String, PartStatus> status() throws IOException {
    var ports = PlatformPorts.saved(plp.folder());
    var platform = Platform.existing(plp.folder(), ports, plp.project());
    var status = new LinkedHashMap<String, PartStatus>();
    platform.parts().forEach(part -> status.put(part.name(), platform.status(part)));
    return status;
  }

  private static String asJson(Map<String, PartStatus> status) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(status);
  }

  private static String asTable(Map<String, PartStatus> status) {
    var table =
        new StringBuilder("%-22s %-6s %8s  %s".formatted("onderdeel", "staat", "proces", "adres"));
    status.forEach(
        (name, part) ->
            table.append(
                "%n%-22s %-6s %8s  %s"
                    .formatted(
                        name, part.health(), part.pid() == null ? "-" : part.pid(), part.url())));
    return table.toString();
  }
}
