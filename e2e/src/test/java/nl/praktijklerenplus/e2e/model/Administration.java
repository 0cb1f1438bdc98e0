package nl.praktijklerenplus.e2e.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.e2e.model.Vocabulary.Command;
import nl.praktijklerenplus.e2e.model.Vocabulary.Field;

/** Judges lines in order of recording (domein.md §3 and §4) and keeps what they made. */
public final class Administration {

  static final String CORRECTION = "GebeurtenisCorrigeren";

  /** What these commands bring in; over REST a service may well name it itself. */
  private static final Map<String, String> INTRODUCED =
      Map.ofEntries(
          Map.entry("KandidaatAanmelden", "student"),
          Map.entry("WerkgeverWerven", "werkgever"),
          Map.entry("LeerwerkplekAanbieden", "leerwerkplek"),
          Map.entry("LeermeesterAanstellen", "leermeester"),
          Map.entry("VoorlichtingHouden", "bijeenkomst"),
          Map.entry("StageStarten", "stage"),
          Map.entry("StageWisselen", "nieuweStage"),
          Map.entry("KnelpuntMelden", "knelpunt"),
          Map.entry("DienstverbandStarten", "dienstverband"),
          Map.entry("ErkenningstrajectStarten", "traject"),
          Map.entry("OpdrachtAfronden", "opdracht"),
          Map.entry("ObservatieVastleggen", "observatie"));

  private final Instant now;
  private final Records records = new Records();
  private final Recorder recorder = new Recorder(records);
  private final IntakeRules intake = new IntakeRules(records, recorder);
  private final PlacementRules placement = new PlacementRules(records, recorder);
  private final CertificationRules certification = new CertificationRules(records, recorder);
  private final ReportingRules reporting = new ReportingRules(records, recorder);
  private final CorrectionRules corrections = new CorrectionRules(records, recorder);

  /** An empty administration; nothing may be known after {@code now}. */
  public Administration(Instant now) {
    this.now = now;
  }

  /** Judges a line, and records what it makes when it is accepted. */
  public Ruling judge(Line line) {
    try {
      input(line);
      decide(line);
      return Ruling.ACCEPTED;
    } catch (Refusal refusal) {
      return refusal.ruling();
    }
  }

  /** What would become of a line now; nothing is recorded. */
  public Ruling trial(Line line) {
    recorder.trial(true);
    Ruling ruling = judge(line);
    recorder.trial(false);
    return ruling;
  }

  /** All that is recorded, in order of recording. */
  public List<Fact> facts() {
    return records.all();
  }

  /** The state of a student, or null for who is not known. */
  public String studentState(String student) {
    return IntakeRules.state(records, student);
  }

  /** The organisatie whose student somebody is. */
  public String studentOrganisatie(String student) {
    return IntakeRules.organisatie(records, student);
  }

  /** The stage that a student is on, or null. */
  public String runningStage(String student) {
    return records
        .stages()
        .filter(one -> one.student().equals(student) && one.runs())
        .map(Records.Stage::code)
        .findFirst()
        .orElse(null);
  }

  /** The last state change of a traject, or null for what is not known. */
  public String trajectStep(String traject) {
    Fact last = records.lastStateChange("traject:" + traject);
    return last == null ? null : last.type();
  }

  /** What is told of a traject. */
  public String trajectState(String traject) {
    return CertificationRules.told(records, "traject:" + traject);
  }

  /** Whether a place is offered or withdrawn. */
  public String placeState(String place) {
    Fact last = records.lastStateChange("leerwerkplek:" + place);
    return last.type().equals("LeerwerkplekAangeboden") ? "AANGEBODEN" : "INGETROKKEN";
  }

  /** Whether a stage runs, is interrupted, has ended or is completed. */
  public String stageState(String stage) {
    return switch (records.stage(stage).last().type()) {
      case "StageOnderbroken" -> "ONDERBROKEN";
      case "StageBeeindigd" -> "BEEINDIGD";
      case "StageAfgerond" -> "AFGEROND";
      default -> "LOPEND";
    };
  }

  /** The places offered, not withdrawn and not taken. */
  public List<String> freePlaces() {
    Set<String> taken =
        records
            .stages()
            .filter(Records.Stage::runs)
            .map(Records.Stage::leerwerkplek)
            .collect(Collectors.toSet());
    return records.ofType("LeerwerkplekAangeboden").stream()
        .filter(one -> records.lastStateChange(one.aggregate()) == one)
        .map(one -> one.about("leerwerkplek"))
        .filter(one -> !taken.contains(one))
        .toList();
  }

  private void decide(Line line) {
    if (line.commando().equals(CORRECTION)) {
      corrections.decide(line);
    } else if (!intake.decides(line)
        && !placement.decides(line)
        && !certification.decides(line)
        && !reporting.decides(line)) {
      throw new IllegalStateException("nobody decides " + line.commando());
    }
  }

  private void input(Line line) {
    boolean correction = CORRECTION.equals(line.commando());
    Command command = Vocabulary.COMMANDS.get(line.commando());
    Refusal.input(command == null && !correction, "onbekend commando");
    Refusal.input(line.text("datum") == null || !Days.isDay(line.text("datum")), "geen datum");
    Refusal.input(!isMoment(line.text("bekend")), "bekend is geen moment");
    if (!correction) {
      Refusal.open(withoutName(line), "wat nieuw is heeft geen code");
      command.fields().forEach(field -> input(field, line.get(field.name())));
      Refusal.inputOrRule(ladderTooHigh(line.json()), "de participatieladder heeft zes treden");
    }
    Refusal.inputOrRule(line.bekend().isAfter(now), "bekend ligt in de toekomst");
    Refusal.inputOrRule(
        line.datum().isAfter(Days.of(line.bekend())), "datum ligt na de dag van bekend");
  }

  private static boolean withoutName(Line line) {
    String named = INTRODUCED.get(line.commando());
    return named != null && !line.json().hasNonNull(named);
  }

  private static void input(Field field, JsonNode value) {
    boolean absent = value == null || value.isNull();
    Refusal.input(absent && !field.optional(), field.name() + " ontbreekt");
    Refusal.input(!absent && !field.allows(value), field.name() + " mag niet " + value + " zijn");
  }

  static boolean ladderTooHigh(JsonNode meting) {
    return meting.path("instrument").asText().equals("PARTICIPATIELADDER")
        && meting.path("score").asInt() > 6;
  }

  private static boolean isMoment(String text) {
    try {
      return text != null && OffsetDateTime.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
