package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.praktijklerenplus.e2e.Program.Said;
import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.lokaal.parts.ServiceEnvironment;
import nl.praktijklerenplus.platform.embedded.FreePorts;

/** A whole platform in a folder of its own, driven as a user does: through {@code ./plp}. */
record Platform(Path folder, int port, Map<String, String> environment) {

  private static final Path PLP = Path.of("..", "plp").toAbsolutePath().normalize();
  private static final int PORTS = 9;
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  static Platform in(Path folder) {
    return new Platform(folder, consecutive(), Map.of());
  }

  /** The same platform; what is started through it runs with these variables too. */
  Platform with(Map<String, String> environment) {
    return new Platform(folder, port, environment);
  }

  private static int consecutive() {
    for (int first : FreePorts.find(50)) {
      if (java.util.stream.IntStream.range(first, first + PORTS).allMatch(FreePorts::isFree)) {
        return first;
      }
    }
    throw new IllegalStateException("no eight free ports in a row");
  }

  /** Starts a command and goes on; what it prints goes to the file. */
  Process start(Path out, String... words) throws IOException {
    return command(words).redirectErrorStream(true).redirectOutput(out.toFile()).start();
  }

  Said plp(String... words) {
    return Program.run(command(words), Duration.ofMinutes(20));
  }

  private ProcessBuilder command(String... words) {
    List<String> command = new ArrayList<>(List.of(PLP.toString()));
    command.addAll(List.of(words));
    command.addAll(List.of("--map", folder.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().put("PLP_GEBOUWD", "ja");
    return builder;
  }

  /** One more instance of a service of this platform, under another profile. */
  Process service(String name, String profile, Path out) throws IOException {
    var secrets = new Secrets(new PlatformFolder(folder).secrets());
    Path jar = PLP.resolveSibling(name).resolve("target/quarkus-app/quarkus-run.jar");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar.toString());
    builder.environment().putAll(new ServiceEnvironment(new PlatformPorts(port), secrets).of(name));
    builder.environment().put("QUARKUS_PROFILE", profile);
    builder.environment().put("QUARKUS_HTTP_PORT", "0");
    return builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
  }

  /** Asked once: to sign one is a program that starts. */
  String token(String role) {
    return TOKENS.computeIfAbsent(folder + " " + role, _ -> signed(role));
  }

  private String signed(String role) {
    Said said = plp("token", role, "--duur", "2h");
    if (said.exit() != 0) {
      throw new IllegalStateException(said.out());
    }
    return said.out().strip();
  }

  String kafka() {
    return "localhost:" + new PlatformPorts(port).of(PlatformPorts.KAFKA);
  }

  String reporting() {
    return "http://localhost:" + (port + 3);
  }
}
