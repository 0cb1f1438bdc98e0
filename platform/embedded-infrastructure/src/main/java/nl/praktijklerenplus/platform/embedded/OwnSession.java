package nl.praktijklerenplus.platform.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a process in a session of its own, so that Ctrl-C in the terminal reaches only us and we
 * can stop the parts one after the other. Its pid is that of the program itself: both wrappers end
 * in {@code exec}.
 */
public final class OwnSession {

  private static final List<String> PREFIX = prefix();

  private OwnSession() {}

  public static Process start(ProcessBuilder builder, Path log) throws IOException {
    List<String> command = new ArrayList<>(PREFIX);
    command.addAll(builder.command());
    return builder
        .command(command)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private static List<String> prefix() {
    // macOS has no setsid(1), but comes with perl.
    return new File("/usr/bin/setsid").canExecute() || new File("/bin/setsid").canExecute()
        ? List.of("setsid")
        : List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV or die $!");
  }
}
