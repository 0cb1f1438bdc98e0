package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import nl.praktijklerenplus.lokaal.identity.Rol;

@Command(
    name = "toegangslog",
    mixinStandardHelpOptions = true,
    description = "Controleert of er niets aan het toegangslog is veranderd of weggelaten.")
final class ToegangslogCommand implements Callable<Integer> {

  private final AskServices services;

  @Spec private CommandSpec spec;

  ToegangslogCommand(Plp plp) {
    this.services = new AskServices(new StartedPlatform(plp), Rol.PRIVACYFUNCTIONARIS);
  }

  @Override
  public Integer call() throws IOException {
    var whole = true;
    for (var service : PlatformPorts.SERVICES) {
      var found = services.get(service, "/v1/toegangslog/controle");
      whole &= isWhole(found);
      spec.commandLine().getOut().println(line(service, found));
    }
    return whole ? 0 : 1;
  }

  private static boolean isWhole(JsonNode found) {
    return !found.path("eersteAfwijking").isNumber();
  }

  private static String line(String service, JsonNode found) {
    return "%-22s %-26s %8d regels  laatste hash %s"
        .formatted(
            service,
            isWhole(found) ? "heel" : "AFWIJKING vanaf regel " + found.get("eersteAfwijking"),
            found.path("regels").asLong(),
            found.path("laatsteHash").asText("-"));
  }
}
