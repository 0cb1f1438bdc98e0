package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;

import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.PlatformPorts;
import nl.praktijklerenplus.platform.embedded.EmbeddedKafka;
import nl.praktijklerenplus.platform.embedded.FreePorts;
import nl.praktijklerenplus.platform.embedded.OwnSession;

/**
 * @param partners the port on which organisations come in under a name, when they may
 */
public record KafkaPart(PlatformFolder folder, PlatformPorts ports, Optional<Integer> partners)
    implements Part {

  @Override
  public String name() {
    return PlatformPorts.KAFKA;
  }

  @Override
  public String url() {
    return "127.0.0.1:" + ports.of(name());
  }

  @Override
  public Path log() {
    return folder.log(name());
  }

  @Override
  public Process launch() throws IOException {
    var words =
        new ArrayList<>(
            List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                // Written when it stops; the next start takes one second instead of four.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.sharedClasses(name()),
                EmbeddedKafka.class.getName(),
                folder.kafka().toString(),
                Integer.toString(ports.of(name())),
                Integer.toString(ports.kafkaController())));
    partners.ifPresent(port -> words.add(Integer.toString(port)));
    var command = JavaCommand.of(new ProcessMark(folder, name()), words);
    command.environment().put("CLASSPATH", KafkaClasspath.ofThisProgram());
    return OwnSession.start(command, log());
  }

  @Override
  public boolean ready() {
    return !FreePorts.isFree(ports.of(name())) && answers();
  }

  private boolean answers() {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", url(), "request.timeout.ms", 2000, "default.api.timeout.ms", 3000);
    try (var admin = Admin.create(settings)) {
      return !admin.describeCluster().nodes().get().isEmpty();
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
