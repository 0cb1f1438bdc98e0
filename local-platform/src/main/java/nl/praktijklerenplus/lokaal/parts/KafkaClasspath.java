package nl.praktijklerenplus.lokaal.parts;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.embedded.EmbeddedKafka;

/** Our own class path without folders of classes, which an archive of classes cannot be made of. */
final class KafkaClasspath {

  private KafkaClasspath() {}

  static String ofThisProgram() {
    var jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> Files.isRegularFile(Path.of(entry)));
    return Stream.concat(Stream.of(homeOfTheBroker()), jars)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A jar, or in a build that has not packed it yet a folder. */
  private static String homeOfTheBroker() {
    var location = EmbeddedKafka.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(location.toString())).toString();
  }
}
