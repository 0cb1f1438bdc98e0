import java.io.FileReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Follows one organisation: a line for each event, and one for whoever must be dropped.
 *
 * <p>Arguments: the broker, the code of the organisation, and where names are asked a file with the properties of the
 * client (security.protocol, sasl.mechanism, sasl.jaas.config). Begins where it stopped; stops when nothing came for
 * as many seconds as PLP_STILTE says, and without that never.
 */
public class Volg {

  // Kept, because a logger that nobody holds is made anew with its old level.
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  public static void main(String[] args) throws Exception {
    KAFKA.setLevel(Level.WARNING);
    String organisation = args[1];
    Properties settings = new Properties();
    if (args.length > 2) {
      try (var file = new FileReader(args[2])) {
        settings.load(file);
      }
    }
    settings.put("bootstrap.servers", args[0]);
    settings.put("group.id", organisation + ".volg");
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", "false");
    try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("plp.partner." + organisation));
      follow(consumer, silence());
    } catch (AuthorizationException | AuthenticationException e) {
      System.err.println("Kafka laat u hier niet toe: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void follow(KafkaConsumer<String, String> consumer, Duration silence) {
    long last = System.nanoTime();
    while (System.nanoTime() - last < silence.toNanos()) {
      var messages = consumer.poll(Duration.ofMillis(500));
      for (var message : messages) {
        System.out.println(line(message));
        last = System.nanoTime();
      }
      // Only now: what was not dealt with comes again, under the same ce_id.
      consumer.commitSync();
    }
  }

  private static String line(ConsumerRecord<String, String> message) {
    return message.value() == null
        ? "vergeet " + message.key()
        : String.join(" ", header(message, "ce_gebeurtenis"), header(message, "ce_id"), message.key(), message.value());
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static Duration silence() {
    String seconds = System.getenv("PLP_STILTE");
    return seconds == null ? Duration.ofDays(36500) : Duration.ofSeconds(Long.parseLong(seconds));
  }
}
