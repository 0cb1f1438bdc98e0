package nl.praktijklerenplus.lokaal;

import java.lang.management.ManagementFactory;
import java.util.List;

/** The options this JVM was started with; a child that does the same work gets them too. */
final class JvmOptions {

  private JvmOptions() {}

  static List<String> ours() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-X") || option.startsWith("-Djava.util.logging"))
        .toList();
  }
}
