package nl.praktijklerenplus.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The path of one student with a text in every sensitive field that occurs nowhere else. What must
 * be sealed begins with one word, what may stand readable in its own service with another.
 */
final class Canaries {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A command for the service at that place (0 intake … 3 reporting). */
  record Line(int service, ObjectNode command) {}

  private final String run = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  private final UUID student = UUID.randomUUID();
  private final UUID werkgever = UUID.randomUUID();
  private final UUID leerwerkplek = UUID.randomUUID();
  private final UUID stage = UUID.randomUUID();
  private final UUID traject = UUID.randomUUID();
  private final Set<String> planted = new TreeSet<>();
  private final List<String> sealed = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  Canaries() {
    intake();
    placement();
    certification();
    afterwards();
  }

  UUID student() {
    return student;
  }

  List<Line> lines() {
    return lines;
  }

  /** The fields that hold one, as {@code Command.field}. */
  Set<String> planted() {
    return planted;
  }

  /** Every text that must be sealed. */
  List<String> sealed() {
    return sealed;
  }

  /** What every text that must be sealed begins with, and the day of birth. */
  List<String> traces() {
    return List.of("kanarie" + run, "1907-02-17");
  }

  String openTrace() {
    return "opentekst" + run;
  }

  /** A text that must be sealed, of a field in a command. */
  String note(String field) {
    planted.add(field);
    String text = "kanarie" + run + field.replace(".", "");
    sealed.add(text);
    return text;
  }

  private String open(String field) {
    planted.add(field);
    return openTrace() + field.replace(".", "");
  }

  private Map<String, Object> person(String field) {
    return Map.of(
        "naam",
        note(field),
        "geboortedatum",
        "1907-02-17",
        "email",
        "kanarie" + run + "@voorbeeld.example",
        "telefoon",
        "kanarie" + run + "06");
  }

  private void intake() {
    add(
        0,
        "KandidaatAanmelden",
        "2024-01-08",
        Map.of(
            "student", student,
            "organisatie", "werkdag",
            "doorverwijzer", "JOBCOACH",
            "doelgroep", "ANDERS",
            "persoonsgegevens", person("KandidaatAanmelden.persoonsgegevens")));
    ofStudent(
        "PersoonsgegevensWijzigen",
        "2024-01-09",
        Map.of("persoonsgegevens", person("PersoonsgegevensWijzigen.persoonsgegevens")));
    ofStudent(
        "IntakegesprekVoeren",
        "2024-01-10",
        Map.of(
            "gevoerdDoor",
            "PRAKTIJKOPLEIDER",
            "hulpvragen",
            List.of("ARBEID"),
            "ondersteuning",
            "BREDER",
            "betaaldWerkBesproken",
            true,
            "advies",
            "STARTEN",
            "motivatie",
            note("IntakegesprekVoeren.motivatie"),
            "toelichting",
            note("IntakegesprekVoeren.toelichting")));
    ofStudent(
        "StudentInstromen", "2024-01-11", Map.of("organisatie", "werkdag", "richting", "HORECA"));
  }

  private void placement() {
    add(
        1,
        "WerkgeverWerven",
        "2024-01-11",
        Map.of(
            "werkgever",
            werkgever,
            "code",
            "werkgever-" + run,
            "naam",
            open("WerkgeverWerven.naam"),
            "branche",
            "horeca",
            "kanaal",
            "JOBCOACH"));
    add(
        1,
        "LeerwerkplekAanbieden",
        "2024-01-11",
        Map.of(
            "leerwerkplek",
            leerwerkplek,
            "werkgever",
            werkgever,
            "richting",
            "HORECA",
            "locatie",
            "EXTERN"));
    add(
        1,
        "StageStarten",
        "2024-01-12",
        Map.of(
            "stage", stage, "student", student, "leerwerkplek", leerwerkplek, "urenPerWeek", 16));
    add(
        1,
        "KnelpuntMelden",
        "2024-02-01",
        Map.of(
            "stage",
            stage,
            "knelpunt",
            UUID.randomUUID(),
            "soort",
            "PERSOONLIJK",
            "toelichting",
            note("KnelpuntMelden.toelichting")));
    add(
        1,
        "StageAfronden",
        "2024-06-01",
        Map.of(
            "stage",
            stage,
            "vervolg",
            "VERDER_LEREN",
            "evaluatie",
            note("StageAfronden.evaluatie")));
  }

  private void certification() {
    add(
        2,
        "ErkenningstrajectStarten",
        "2024-02-01",
        Map.of(
            "traject",
            traject,
            "student",
            student,
            "kwalificatie",
            "25252",
            "werkprocessen",
            List.of("B1-K1-W1")));
    add(2, "RmtAanvragen", "2024-02-02", Map.of("traject", traject));
    add(
        2,
        "RmtAfwijzen",
        "2024-02-03",
        Map.of("traject", traject, "toelichting", note("RmtAfwijzen.toelichting")));
  }

  private void afterwards() {
    ofStudent(
        "TrajectPauzeren",
        "2024-07-01",
        Map.of("reden", "PERSOONLIJK", "toelichting", note("TrajectPauzeren.toelichting")));
    ofStudent("TrajectHervatten", "2024-08-01", Map.of());
    ofStudent(
        "UitvalVastleggen",
        "2024-09-01",
        Map.of("reden", "PERSOONLIJK", "toelichting", note("UitvalVastleggen.toelichting")));
    add(
        3,
        "ObservatieVastleggen",
        "2024-09-02",
        Map.of(
            "observatie", UUID.randomUUID(),
            "fase", "UITVOERING",
            "onderwerp", "Doorstroom",
            "perspectief", "STUDENTEN",
            "soort", "WERKT",
            "tekst", open("ObservatieVastleggen.tekst"),
            "bron", "Test"));
  }

  private void ofStudent(String command, String datum, Map<String, Object> fields) {
    ObjectNode line = add(0, command, datum, fields);
    line.put("student", student.toString());
  }

  private ObjectNode add(int service, String command, String datum, Map<String, Object> fields) {
    ObjectNode line = JSON.valueToTree(fields);
    line.put("sleutel", run + "-" + lines.size()).put("commando", command).put("datum", datum);
    lines.add(new Line(service, line));
    return line;
  }
}
