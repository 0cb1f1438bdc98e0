package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import nl.praktijklerenplus.lokaal.parts.Ending;
import nl.praktijklerenplus.lokaal.parts.Platform;

@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stopt alles wat in deze map draait; de gegevens blijven.")
final class DownCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Plp plp;

  @Spec private CommandSpec spec;

  DownCommand(Plp plp) {
    this.plp = plp;
  }

  @Override
  public Integer call() throws IOException {
    var folder = plp.folder();
    if (!Files.isDirectory(folder.root())) {
      say("In %s draait niets.".formatted(folder.root()));
      return 0;
    }
    var supervised = PlatformLock.isHeld(folder);
    if (supervised) {
      say("Stoppen...");
      stopSupervisor(folder);
    }
    var orphans = Platform.stopOrphans(folder, PlatformPorts.saved(folder));
    orphans.forEach(part -> say("  %s was achtergebleven en is gestopt".formatted(part)));
    say(supervised || !orphans.isEmpty() ? "Alles is gestopt." : "Er draaide niets.");
    return 0;
  }

  /** It stops its parts itself, in order; only when it hangs is it ended for it. */
  private void stopSupervisor(PlatformFolder folder) throws IOException {
    var supervisor = Supervision.process(folder);
    if (supervisor.isPresent()) {
      supervisor.get().destroy();
      if (!Ending.within(PATIENCE, supervisor.get())) {
        supervisor.get().destroyForcibly();
      }
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }
}
