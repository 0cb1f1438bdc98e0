package nl.praktijklerenplus.certification;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.OtherService;

import static org.awaitility.Awaitility.await;

/** What intake and placement say; each call ends when it has been heard here. */
final class Others implements AutoCloseable {

  static final String INTAKE = "plp.intake";
  static final String PLACEMENT = "plp.placement";

  private final OtherService service = new OtherService();

  UUID say(
      String topic,
      String gebeurtenis,
      UUID key,
      UUID aggregaat,
      int versie,
      String datum,
      Map<String, ?> fields) {
    UUID event = says(topic, gebeurtenis, key, aggregaat, versie, datum, fields);
    heard(event);
    return event;
  }

  /** Says it, and does not wait. */
  UUID says(
      String topic,
      String gebeurtenis,
      UUID key,
      UUID aggregaat,
      int versie,
      String datum,
      Map<String, ?> fields) {
    return service.says(topic, gebeurtenis, key, aggregaat, versie, datum, fields);
  }

  private static void heard(UUID event) {
    await()
        .untilAsserted(
            () ->
                Portal.as(Roles.PRAKTIJKOPLEIDER)
                    .get("/v1/ontvangen-gebeurtenissen/" + event)
                    .then()
                    .statusCode(200));
  }

  UUID ofStudent(UUID student, String gebeurtenis, int versie, String datum) {
    return say(INTAKE, gebeurtenis, student, student, versie, datum, Map.of());
  }

  UUID ofStudent(UUID student, String gebeurtenis, int versie, String datum, String organisatie) {
    return say(
        INTAKE, gebeurtenis, student, student, versie, datum, Map.of("organisatie", organisatie));
  }

  UUID handedOver(UUID student, int versie, String datum, String naar) {
    return say(
        INTAKE,
        "StudentOvergedragen",
        student,
        student,
        versie,
        datum,
        Map.of("naar", naar, "toestemming", true));
  }

  UUID insight(UUID student, int versie, String organisatie, String tot) {
    return say(
        INTAKE,
        "InzageVerleend",
        student,
        student,
        versie,
        "2022-05-01",
        Map.of("organisatie", organisatie, "tot", tot));
  }

  UUID activeStudent() {
    UUID student = UUID.randomUUID();
    ofStudent(student, "KandidaatAangemeld", 1, "2022-04-04");
    ofStudent(student, "StudentIngestroomd", 2, "2022-04-25");
    return student;
  }

  UUID stage(UUID stage, UUID student, UUID werkgever, String begin) {
    return say(
        PLACEMENT,
        "StageGestart",
        student,
        stage,
        1,
        begin,
        Map.of("stage", stage, "student", student, "werkgever", werkgever));
  }

  UUID stageEnds(UUID stage, UUID student, String gebeurtenis, String einde) {
    return say(PLACEMENT, gebeurtenis, student, stage, 2, einde, Map.of("student", student));
  }

  UUID recognition(UUID werkgever, String vanaf, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("werkgever", werkgever);
    return say(PLACEMENT, "LeerbedrijfErkend", werkgever, werkgever, 2, vanaf, all);
  }

  void corrects(String topic, UUID aggregaat, UUID target, Map<String, ?> correction) {
    Map<String, Object> fields = new HashMap<>(correction);
    fields.put("stream", aggregaat);
    fields.put("gebeurtenis", target);
    fields.putIfAbsent("velden", Map.of());
    say(topic, "GebeurtenisGecorrigeerd", aggregaat, aggregaat, 9, "2022-09-01", fields);
  }

  @Override
  public void close() {
    service.close();
  }
}
