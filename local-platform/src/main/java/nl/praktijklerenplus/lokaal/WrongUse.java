package nl.praktijklerenplus.lokaal;

import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what was wrong and where the right use stands; picocli itself speaks English. */
final class WrongUse implements IParameterExceptionHandler {

  private static final int EXIT_CODE = 2;

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    var command = wrong.getCommandLine();
    command.getErr().println(reason(wrong));
    command.getErr().println("Zie: %s --help".formatted(command.getCommandSpec().qualifiedName()));
    return EXIT_CODE;
  }

  private static String reason(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          "Onbekend: " + String.join(" ", unmatched.getUnmatched());
      case MissingParameterException missing ->
          "Er ontbreekt: "
              + missing.getMissing().stream()
                  .map(CommandLine.Model.ArgSpec::paramLabel)
                  .collect(Collectors.joining(" "));
      case ParameterException badValue
          when badValue.getArgSpec() != null && badValue.getValue() != null ->
          "'%s' kan niet voor %s".formatted(badValue.getValue(), badValue.getArgSpec().paramLabel())
              + explanation(badValue);
      case ParameterException other -> other.getMessage();
    };
  }

  /** Our own converters explain themselves, in Dutch. */
  private static String explanation(ParameterException wrong) {
    return wrong.getCause() instanceof CommandLine.TypeConversionException own
        ? ": " + own.getMessage()
        : "";
  }
}
