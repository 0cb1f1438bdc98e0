package nl.praktijklerenplus.platform.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A running KRaft broker in this JVM. What was written stays when it is closed. */
public final class EmbeddedKafka implements AutoCloseable {

  private final KafkaSettings settings;
  private final KafkaRaftServer server;

  private EmbeddedKafka(KafkaSettings settings, KafkaRaftServer server) {
    this.settings = settings;
    this.server = server;
  }

  public static EmbeddedKafka start(Path folder, int port, int controllerPort) throws IOException {
    return start(folder, port, controllerPort, OptionalInt.empty());
  }

  /**
   * With one more way in, on which a name, a password and a right are asked.
   *
   * @param partners its port
   */
  public static EmbeddedKafka start(Path folder, int port, int controllerPort, OptionalInt partners)
      throws IOException {
    KafkaSettings settings =
        new KafkaSettings(folder.toAbsolutePath(), port, controllerPort, partners);
    format(settings);
    KafkaConfig config = new KafkaConfig(settings.asProperties(), false);
    EmbeddedKafka kafka = new EmbeddedKafka(settings, new KafkaRaftServer(config, Time.SYSTEM));
    kafka.server.startup();
    return kafka;
  }

  public String host() {
    return "127.0.0.1";
  }

  public int port() {
    return settings.port();
  }

  public String bootstrapServers() {
    return host() + ":" + port();
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /**
   * The broker as a process of its own. Arguments: folder, port, controller port, and if there is
   * one the port on which partners come in.
   */
  public static void main(String[] args) throws IOException {
    OptionalInt partners =
        args.length > 3 ? OptionalInt.of(Integer.parseInt(args[3])) : OptionalInt.empty();
    var kafka =
        start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), partners);
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop-kafka"));
    kafka.server.awaitShutdown();
  }

  /** Gives an empty folder its cluster identity; leaves a formatted one as it is. */
  private static void format(KafkaSettings settings) throws IOException {
    Files.createDirectories(settings.logs());
    try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream())) {
      new Formatter()
          .setPrintStream(silent)
          .setNodeId(KafkaSettings.NODE_ID)
          .setClusterId(KafkaSettings.CLUSTER_ID)
          .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .addDirectory(settings.logs().toString())
          .setMetadataLogDirectory(settings.logs().toString())
          .setIgnoreFormatted(true)
          .run();
    } catch (Exception e) {
      throw new IOException("Kafka cannot use " + settings.logs(), e);
    }
  }
}
