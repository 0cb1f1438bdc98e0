package nl.praktijklerenplus.lokaal.importeren;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Leest trajectbestanden (JSON Lines, één commando per regel) in de draaiende services in.",
      "Een bestand nog eens inlezen verandert niets."
    },
    exitCodeListHeading = "%nAfsluitcodes:%n",
    exitCodeList = {
      "0:geen enkele regel geweigerd",
      "1:een regel geweigerd, of de import is niet voltooid",
      "2:verkeerd gebruik, bijvoorbeeld een bestand dat er niet is"
    })
public final class ImportCommand implements Callable<Integer> {

  private final ImportPlatform platform;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "BESTAND",
      description = "de trajectbestanden, op volgorde")
  private List<Path> bestanden;

  @Option(
      names = "--bron",
      paramLabel = "NAAM",
      description =
          "de bron waarin de codes en sleutels gelden (anders de bestandsnaam); een vervolgbestand"
              + " over dezelfde mensen krijgt dezelfde bron")
  private Optional<String> bron;

  @Option(names = "--proef", description = "beoordeelt elke regel en verandert niets")
  private boolean proef;

  @Option(names = "--stop-bij-fout", description = "stopt na de eerste geweigerde regel")
  private boolean stopBijFout;

  public ImportCommand(ImportPlatform platform) {
    this.platform = platform;
  }

  @Override
  public Integer call() {
    var opdracht =
        new ImportOpdracht(
            bestanden,
            bron,
            proef,
            stopBijFout,
            platform.services(),
            platform::token,
            platform.installatiegeheim());
    var regels = spec.commandLine();
    return Importeren.run(opdracht, regels.getOut(), regels.getErr());
  }
}
