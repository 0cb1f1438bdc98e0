package nl.praktijklerenplus.benchmarks.reporting;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import nl.praktijklerenplus.benchmarks.Service;
import nl.praktijklerenplus.lokaal.identity.Rol;

/** Events through Kafka, as other services publish them. */
final class LiveStream {

  private final Service service;
  private final Archive archive;

  LiveStream(Service service, Archive archive) {
    this.service = service;
    this.archive = archive;
  }

  /** Events a second, from the first that came in to the last. */
  long rate(Iterator<Told> events) throws Exception {
    double before = archive.number("select max(position) from inbox");
    publish(events);
    String token = service.token(Rol.BEHEERDER);
    while (service.get(token, "voortgang").get("achterstand").asLong() > 0) {
      Thread.sleep(200);
    }
    return rateSince(before);
  }

  private long rateSince(double position) throws SQLException {
    return Math.round(
        archive.number(
            "select count(*) / extract(epoch from max(received_at) - min(received_at))"
                + " from inbox where position > "
                + (long) position));
  }

  private void publish(Iterator<Told> events) {
    Map<String, Object> settings = new HashMap<>(service.kafka());
    settings.put("linger.ms", 20);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      while (events.hasNext()) {
        producer.send(message(events.next()));
      }
    }
  }

  private static ProducerRecord<String, String> message(Told told) {
    var message = new ProducerRecord<>(told.topic(), told.key().toString(), told.json());
    Map.of(
            "ce_id", told.id().toString(),
            "ce_gebeurtenis", told.gebeurtenis(),
            "ce_subject", told.key().toString(),
            "ce_time", told.bekend().toString())
        .forEach(
            (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return message;
  }
}
