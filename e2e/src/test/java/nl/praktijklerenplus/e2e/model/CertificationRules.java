package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.e2e.model.Records.Stage;

/** §3, certification-service: the way to an erkenning. */
final class CertificationRules {

  private static final Set<String> OURS =
      Set.of(
          "OpdrachtAfronden",
          "WerkprocesBeoordelen",
          "RmtAanvragen",
          "RmtAkkoordVastleggen",
          "RmtAfwijzen",
          "AanmeldenNova",
          "ErkenningToekennen",
          "PraktijkverklaringUitreiken",
          "PraktijkverklaringIntrekken",
          "ErkenningstrajectStoppen");

  private final Records records;
  private final Recorder recorder;

  CertificationRules(Records records, Recorder recorder) {
    this.records = records;
    this.recorder = recorder;
  }

  boolean decides(Line line) {
    if (line.commando().equals("ErkenningstrajectStarten")) {
      start(line);
    } else if (OURS.contains(line.commando())) {
      ofTraject(line);
    } else {
      return false;
    }
    return true;
  }

  private void start(Line line) {
    String student = line.text("student");
    String aggregate = "traject:" + line.text("traject");
    String state = IntakeRules.state(records, student);
    Refusal.unknown(state == null, "student onbekend");
    Refusal.rule(records.knows(aggregate), "traject al bekend");
    Refusal.rule(!"ACTIEF".equals(state), "student is " + state);
    Refusal.rule(hasOther(student, line.text("kwalificatie")), "loopt al voor deze kwalificatie");
    Recorder.notBefore(line, records.lastStateChange("student:" + student));
    recorder.record(
        "ErkenningstrajectGestart",
        aggregate,
        line,
        Map.of("traject", line.text("traject"), "student", student));
  }

  private boolean hasOther(String student, String kwalificatie) {
    return records.about("student", student, "ErkenningstrajectGestart").stream()
        .filter(one -> !has(one.aggregate(), "ErkenningstrajectGestopt"))
        .anyMatch(one -> one.text("kwalificatie").equals(kwalificatie));
  }

  private boolean has(String aggregate, String type) {
    return records.stream(aggregate).stream().anyMatch(one -> one.type().equals(type));
  }

  private Fact last(String aggregate, String... types) {
    return Records.last(records.stream(aggregate), one -> Set.of(types).contains(one.type()));
  }

  private boolean lastIs(String type, String aggregate, String... types) {
    Fact last = last(aggregate, types);
    return last != null && last.type().equals(type);
  }

  private void ofTraject(Line line) {
    String aggregate = "traject:" + line.text("traject");
    Refusal.unknown(!records.knows(aggregate), "traject onbekend");
    Refusal.unknown(
        line.text("stage") != null && !records.knows("stage:" + line.text("stage")),
        "stage onbekend");
    Fact begin = records.stream(aggregate).getFirst();
    Refusal.rule(has(aggregate, "ErkenningstrajectGestopt"), "traject is gestopt");
    String problem = problem(line, aggregate, begin);
    Refusal.rule(problem != null, problem);
    Map<String, String> about = new HashMap<>(begin.about());
    if (line.text("opdracht") != null) {
      about.put("opdracht", line.text("opdracht"));
    }
    recorder.record(Vocabulary.COMMANDS.get(line.commando()).event(), aggregate, line, about);
  }

  private String problem(Line line, String aggregate, Fact begin) {
    boolean pending = rmt("RmtAanvraagIngediend", aggregate);
    boolean approved = rmt("RmtAkkoordGegeven", aggregate);
    boolean enrolled = has(aggregate, "AanmeldingNova");
    boolean reached = has(aggregate, "ErkenningBehaald");
    boolean issued =
        lastIs(
            "PraktijkverklaringUitgereikt",
            aggregate,
            "PraktijkverklaringUitgereikt",
            "PraktijkverklaringIngetrokken");
    return switch (line.commando()) {
      case "OpdrachtAfronden" -> when(done(line.text("opdracht")), "opdracht al gedaan");
      case "WerkprocesBeoordelen" ->
          when(!chosen(begin).contains(line.text("werkproces")), "werkproces niet gekozen");
      case "RmtAanvragen" -> when(pending || approved, "er loopt een aanvraag, of er is akkoord");
      case "RmtAkkoordVastleggen", "RmtAfwijzen" -> when(!pending, "geen aanvraag in behandeling");
      case "AanmeldenNova" -> when(!approved || enrolled, "geen akkoord, of al aangemeld");
      case "ErkenningToekennen" ->
          !enrolled || reached ? "niet aangemeld, of al behaald" : notEarned(begin);
      case "PraktijkverklaringUitreiken" ->
          when(!reached || issued, "niet behaald, of al uitgereikt");
      case "PraktijkverklaringIntrekken" -> when(!issued, "geen praktijkverklaring");
      default -> null;
    };
  }

  private static String when(boolean wrong, String reason) {
    return wrong ? reason : null;
  }

  private boolean rmt(String type, String aggregate) {
    return lastIs(
        type, aggregate, "RmtAanvraagIngediend", "RmtAkkoordGegeven", "RmtAanvraagAfgewezen");
  }

  private boolean done(String opdracht) {
    return !records.about("opdracht", opdracht, "OpdrachtAfgerond").isEmpty();
  }

  private static List<String> chosen(Fact begin) {
    List<String> chosen = new ArrayList<>();
    for (JsonNode one : begin.get("werkprocessen", LocalDate.MAX)) {
      chosen.add(one.asText());
    }
    return chosen;
  }

  private static Set<String> reached(Records records, String aggregate) {
    return records.stream(aggregate).stream()
        .filter(one -> one.type().equals("WerkprocesBeoordeeld"))
        .filter(one -> one.text("oordeel").equals("BEHAALD"))
        .map(one -> one.text("werkproces"))
        .collect(Collectors.toSet());
  }

  /** A traject in the words in which its list is compared. */
  static String told(Records records, String aggregate) {
    List<String> types = records.stream(aggregate).stream().map(Fact::type).toList();
    Fact begin = records.stream(aggregate).getFirst();
    return "nova %s behaald %s gestopt %s uitgereikt %s van %d werkprocessen %d"
        .formatted(
            types.contains("AanmeldingNova"),
            types.contains("ErkenningBehaald"),
            types.contains("ErkenningstrajectGestopt"),
            types.lastIndexOf("PraktijkverklaringUitgereikt")
                > types.lastIndexOf("PraktijkverklaringIngetrokken"),
            chosen(begin).size(),
            reached(records, aggregate).size());
  }

  private String notEarned(Fact begin) {
    if (!reached(records, begin.aggregate()).containsAll(chosen(begin))) {
      return "een gekozen werkproces is niet behaald";
    }
    return when(
        records
            .stages()
            .filter(one -> one.student().equals(begin.about("student")))
            .noneMatch(this::recognised),
        "op geen dag van een stage was de werkgever erkend");
  }

  private boolean recognised(Stage stage) {
    return records.about("werkgever", stage.werkgever(), "LeerbedrijfErkend").stream()
        .anyMatch(
            one ->
                !one.datum().isAfter(stage.lastDay())
                    && !validUntil(one).isBefore(stage.begin().datum())
                    && !validUntil(one).isBefore(one.datum()));
  }

  private static LocalDate validUntil(Fact recognition) {
    String until = recognition.text("geldigTot");
    return until == null ? LocalDate.MAX : LocalDate.parse(until);
  }
}
