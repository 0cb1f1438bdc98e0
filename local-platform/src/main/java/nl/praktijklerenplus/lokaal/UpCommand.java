package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import nl.praktijklerenplus.lokaal.parts.PlatformFailure;

@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Start alles op deze machine en leest het eerste projectjaar één keer in.")
final class UpCommand implements Callable<Integer> {

  private final Plp plp;

  @Spec private CommandSpec spec;

  @Option(names = "--leeg", description = "zonder het eerste projectjaar")
  private boolean leeg;

  @Option(
      names = "--achtergrond",
      description = "keert terug zodra alles klaar is, en blijft draaien")
  private boolean achtergrond;

  @Option(names = "--schoon", description = "wist eerst alle gegevens in de map")
  private boolean schoon;

  @Option(names = "--poort", paramLabel = "N", description = "de eerste van acht poorten op rij")
  private Optional<Integer> poort;

  @Option(
      names = "--partners",
      paramLabel = "N",
      description = "de poort waarop organisaties onder hun naam bij Kafka komen")
  private Optional<Integer> partners;

  @Option(
      names = "--keycloak",
      description = "met een echte Keycloak in plaats van eigen tokens; zonder het projectjaar")
  private boolean keycloak;

  UpCommand(Plp plp) {
    this.plp = plp;
  }

  @Override
  public Integer call() throws IOException, PlatformFailure {
    var folder = plp.folder();
    if (achtergrond && !PlatformLock.isHeld(folder)) {
      return new Background(folder, plp.project(), this::say).run(options());
    }
    var lock = PlatformLock.tryAcquire(folder);
    if (lock.isEmpty()) {
      return alreadyRunning(folder);
    }
    try (var _ = lock.get()) {
      return run(folder);
    }
  }

  private int run(PlatformFolder folder) throws IOException, PlatformFailure {
    var starting = new Starting(plp, folder, this::say);
    var options = new UpOptions(schoon, !leeg, keycloak, partners);
    return starting.run(options, chosenPorts(folder));
  }

  private int alreadyRunning(PlatformFolder folder) throws IOException {
    say("Het platform in %s draait al.".formatted(folder.root()));
    Addresses.of(PlatformPorts.saved(folder), plp.mapOption()).forEach(this::say);
    if (schoon) {
      say("Om opnieuw te beginnen: eerst plp down, dan plp up --schoon.");
      return 1;
    }
    return 0;
  }

  private PlatformPorts chosenPorts(PlatformFolder folder) throws IOException {
    try {
      return poort.isPresent() ? new PlatformPorts(poort.get()) : PlatformPorts.saved(folder);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private List<String> options() {
    var options = new ArrayList<String>();
    poort.ifPresent(first -> options.add("--poort=" + first));
    partners.ifPresent(port -> options.add("--partners=" + port));
    if (leeg) {
      options.add("--leeg");
    }
    if (schoon) {
      options.add("--schoon");
    }
    if (keycloak) {
      options.add("--keycloak");
    }
    return options;
  }

  private void say(String line) {
    var out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
