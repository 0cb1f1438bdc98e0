package nl.praktijklerenplus.lokaal;

import java.nio.file.Path;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import nl.praktijklerenplus.lokaal.importeren.ImportCommand;

@Command(
    name = "plp",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "up | down | status | token | import | toegangslog | sleutels",
    description = "Praktijkleren Plus op één machine.")
public final class Plp {

  @Option(
      names = "--map",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "de map met alle gegevens van dit platform (standaard .plp in het project)")
  private Path map;

  private Plp() {}

  static CommandLine commandLine() {
    var plp = new Plp();
    return new CommandLine(plp)
        .addSubcommand(new UpCommand(plp))
        .addSubcommand(new DownCommand(plp))
        .addSubcommand(new StatusCommand(plp))
        .addSubcommand(new TokenCommand(plp))
        .addSubcommand(new ImportCommand(new StartedPlatform(plp)))
        .addSubcommand(new ToegangslogCommand(plp))
        .addSubcommand(new SleutelsCommand(plp))
        .setParameterExceptionHandler(new WrongUse())
        .setExecutionExceptionHandler(Plp::explain);
  }

  PlatformFolder folder() {
    return new PlatformFolder(map == null ? project().resolve(".plp") : map);
  }

  /** What the user must type after a verb to mean this platform again; empty for the usual one. */
  String mapOption() {
    return folder().root().equals(project().resolve(".plp")) ? "" : " --map " + folder().root();
  }

  Path project() {
    return Path.of(System.getProperty("plp.project", ".")).toAbsolutePath().normalize();
  }

  /**
   * What goes wrong on a user's machine is told in a sentence; the trace is for who asks for it.
   */
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command
        .getErr()
        .println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    if (System.getenv("PLP_DEBUG") != null) {
      failure.printStackTrace(command.getErr());
    }
    return 1;
  }

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }
}
