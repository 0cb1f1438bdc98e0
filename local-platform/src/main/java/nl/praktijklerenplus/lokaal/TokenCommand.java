package nl.praktijklerenplus.lokaal;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import nl.praktijklerenplus.lokaal.identity.Rol;
import nl.praktijklerenplus.lokaal.identity.TokenAanvraag;

@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Drukt een token af waarmee de services een rol herkennen, en niets anders.")
final class TokenCommand implements Callable<Integer> {

  private final StartedPlatform platform;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ROL", description = "een van de rollen")
  private String rol;

  @Option(names = "--organisatie", paramLabel = "CODE", description = "de eigen organisatie")
  private Optional<String> organisatie;

  @Option(names = "--werkgever", paramLabel = "UUID", description = "de eigen werkgever")
  private Optional<UUID> werkgever;

  @Option(names = "--student", paramLabel = "UUID", description = "de student die het zelf is")
  private Optional<UUID> student;

  @Option(
      names = {"--duur", "--geldig"},
      paramLabel = "DUUR",
      defaultValue = "15m",
      converter = Geldigheid.class,
      description = "hoe lang het geldt: 15m (zonder opgave), 2h")
  private Duration geldig;

  TokenCommand(Plp plp) {
    this.platform = new StartedPlatform(plp);
  }

  @Override
  public Integer call() {
    var aanvraag = new TokenAanvraag(gekozenRol(), organisatie, werkgever, student, geldig);
    spec.commandLine().getOut().println(platform.token(aanvraag));
    return 0;
  }

  private Rol gekozenRol() {
    return Rol.of(rol)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "Onbekende rol '%s'. De rollen zijn: %s".formatted(rol, Rol.codes())));
  }
}
