package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.aanmelding.Aanmeldveld;
import nl.praktijklerenplus.intake.student.Doelgroep;
import nl.praktijklerenplus.intake.student.Doorverwijzer;
import nl.praktijklerenplus.intake.student.StudentCommand.KandidaatAanmelden;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.kernel.CodeIdentity;
import nl.praktijklerenplus.platform.kernel.Protected;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands on the topic, something is made of it that can be answered. */
class AanmeldingReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CodeIdentity IDENTITY =
      new CodeIdentity("geheim".getBytes(StandardCharsets.UTF_8));

  private final AanmeldingReader reader =
      new AanmeldingReader(new AanmeldingSchema(), IDENTITY, Clock.systemUTC());

  @Test
  void theGoldenMessageIsTaken() throws Exception {
    JsonNode golden = resource("contracts/inkomend/golden/KandidaatAanmelden.json");
    var message =
        new ConsumerRecord<>(
            golden.get("topic").textValue(),
            0,
            7,
            golden.get("key").textValue(),
            golden.get("data").toString());
    golden
        .get("headers")
        .properties()
        .forEach(
            one ->
                message
                    .headers()
                    .add(
                        one.getKey(), one.getValue().textValue().getBytes(StandardCharsets.UTF_8)));
    ReceivedEvent taken = reader.read(message);
    assertThat(taken.gebeurtenis()).isEqualTo(AanmeldingReader.GOOD);
    assertThat(taken.data().toString()).doesNotContain("K-0042");
    assertThat(taken.uuid("student")).isEqualTo(IDENTITY.of("werkdag", "student", "K-0042"));
  }

  /** The schema is written by hand: it asks what the command asks, but for what is personal. */
  @Test
  void theSchemaAsksWhatTheCommandAsks() throws Exception {
    JsonNode fields = resource(AanmeldingSchema.FILE).get("properties");
    Set<String> asked =
        Arrays.stream(KandidaatAanmelden.class.getRecordComponents())
            .filter(one -> !one.isAnnotationPresent(Protected.class))
            .map(one -> one.getName())
            .map(name -> name.equals("student") ? "code" : name)
            .collect(Collectors.toCollection(TreeSet::new));
    asked.add("datum");
    Set<String> said = new TreeSet<>();
    fields.fieldNames().forEachRemaining(said::add);
    assertThat(said).isEqualTo(asked);
    assertThat(said)
        .allSatisfy(name -> assertThat(Aanmeldveld.of(name).name()).isEqualToIgnoringCase(name));
    assertThat(values(fields, "doorverwijzer")).isEqualTo(names(Doorverwijzer.values()));
    assertThat(values(fields, "doelgroep")).isEqualTo(names(Doelgroep.values()));
  }

  @Property
  void whateverTheBytesThereIsAnAnswerToThem(@ForAll @Size(max = 200) byte[] bytes) {
    reads(new String(bytes, StandardCharsets.UTF_8));
  }

  @Property
  void whateverTheValuesThereIsAnAnswerToThem(
      @ForAll String code, @ForAll String datum, @ForAll boolean known) {
    Map<String, ?> data =
        Map.of(
            "code",
            code,
            "organisatie",
            known ? "werkdag" : code,
            "doorverwijzer",
            "JOBCOACH",
            "doelgroep",
            "ANDERS",
            "datum",
            datum);
    ReceivedEvent taken = reads(JSON.valueToTree(data).toString());
    if (code.length() > 12) {
      assertThat(taken.data().toString()).doesNotContain(code);
    }
  }

  private ReceivedEvent reads(String value) {
    var message = new ConsumerRecord<>("plp.aanmeldingen.werkdag", 0, 1, "k", value);
    UUID id = UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8));
    Organisation.headers(id)
        .forEach(
            (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    ReceivedEvent taken = reader.read(message);
    assertThat(taken.eventId()).isEqualTo(reader.read(message).eventId());
    assertThat(
            new Verzoek(taken).isUnusable()
                ? new Verzoek(taken).unusable()
                : new Verzoek(taken).command())
        .isNotNull();
    return taken;
  }

  private static Set<String> values(JsonNode fields, String name) {
    Set<String> values = new TreeSet<>();
    fields.get(name).get("enum").forEach(one -> values.add(one.textValue()));
    return values;
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode resource(String name) throws Exception {
    return JSON.readTree(Thread.currentThread().getContextClassLoader().getResource(name));
  }
}
