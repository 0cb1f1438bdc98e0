package nl.praktijklerenplus.placement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.testkit.OtherService;

import static org.awaitility.Awaitility.await;

/** What intake says of its students; each call ends when it has been heard here. */
final class Intake implements AutoCloseable {

  private static final String TOPIC = "plp.intake";

  private final OtherService service = new OtherService();

  UUID says(UUID student, String gebeurtenis, int versie, String datum, Map<String, ?> fields) {
    UUID event = service.says(TOPIC, gebeurtenis, student, student, versie, datum, fields);
    heard(event);
    return event;
  }

  UUID says(UUID student, String gebeurtenis, int versie, String datum) {
    return says(student, gebeurtenis, versie, datum, Map.of());
  }

  /** Delivers an event once more; over when what came after it has been heard. */
  void repeats(
      UUID event, UUID student, String gebeurtenis, int versie, String datum, Map<String, ?> more) {
    service.repeats(event, TOPIC, gebeurtenis, student, student, versie, datum, more);
    says(student, "IetsVanLater", 99, datum);
  }

  UUID corrects(UUID student, int versie, UUID event, String nieuweDatum) {
    return says(student, "GebeurtenisGecorrigeerd", versie, "2022-11-01", day(event, nieuweDatum));
  }

  static Map<String, Object> day(UUID event, String nieuweDatum) {
    return Map.of("gebeurtenis", event, "nieuweDatum", nieuweDatum, "velden", Map.of());
  }

  UUID actieveStudent() {
    return actieveStudenten(1).getFirst();
  }

  /** Students who started on 2022-04-20. */
  List<UUID> actieveStudenten(int number) {
    List<UUID> students = Stream.generate(UUID::randomUUID).limit(number).toList();
    List<UUID> events =
        students.stream()
            .peek(
                one ->
                    service.says(TOPIC, "KandidaatAangemeld", one, one, 1, "2022-04-04", Map.of()))
            .map(
                one ->
                    service.says(TOPIC, "StudentIngestroomd", one, one, 2, "2022-04-20", Map.of()))
            .toList();
    events.forEach(Intake::heard);
    return students;
  }

  private static void heard(UUID event) {
    await()
        .untilAsserted(() -> Portal.seen("/v1/ontvangen-gebeurtenissen/" + event).statusCode(200));
  }

  @Override
  public void close() {
    service.close();
  }
}
