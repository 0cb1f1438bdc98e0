package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import nl.praktijklerenplus.lokaal.identity.Rol;
import nl.praktijklerenplus.lokaal.identity.Secrets;

@Command(
    name = "sleutels",
    mixinStandardHelpOptions = true,
    description = "Toont welke hoofdsleutels in gebruik zijn, of neemt een nieuwe in gebruik.")
final class SleutelsCommand implements Callable<Integer> {

  private final Plp plp;
  private final AskServices services;

  @Spec private CommandSpec spec;

  @Option(names = "--nieuw", description = "maakt een nieuwe hoofdsleutel en pakt alles opnieuw in")
  private boolean nieuw;

  SleutelsCommand(Plp plp) {
    this.plp = plp;
    this.services = new AskServices(new StartedPlatform(plp), Rol.BEHEERDER);
  }

  @Override
  public Integer call() throws IOException {
    if (nieuw) {
      new Secrets(plp.folder().secrets()).addMasterKey();
      for (var service : PlatformPorts.SERVICES) {
        services.post(service, "/v1/sleutels/omwikkeling");
      }
    }
    for (var service : PlatformPorts.SERVICES) {
      var use = services.get(service, "/v1/sleutels");
      spec.commandLine()
          .getOut()
          .println(
              "%-22s hoofdsleutel %s, ingepakt: %s"
                  .formatted(service, use.path("huidig").asText(), use.path("ingepakt")));
    }
    return 0;
  }
}
