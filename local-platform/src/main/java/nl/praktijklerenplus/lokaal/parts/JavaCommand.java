package nl.praktijklerenplus.lokaal.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A child in the same JDK. The mark stands first: of long command lines the system shows the start.
 */
final class JavaCommand {

  private JavaCommand() {}

  static ProcessBuilder of(ProcessMark mark, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(mark.argument());
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
