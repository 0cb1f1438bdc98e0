package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** §3, intake-service: the commands about a student. */
final class IntakeRules {

  /** The command, and the event that it becomes. */
  static final String FORGETTING = "StudentVergeten";

  static final String EMERGENCY = "NoodtoegangGenomen";

  private static final Set<String> OURS =
      Set.of(
          "KandidaatAanmelden",
          "IntakegesprekVoeren",
          "KandidaatAfsluiten",
          "StudentInstromen",
          "TrajectPauzeren",
          "TrajectHervatten",
          "UitvalVastleggen",
          "TerugkeerVastleggen",
          "MetingVastleggen",
          "TrajectAfronden",
          "PersoonsgegevensWijzigen",
          "StudentOverdragen",
          "InzageVerlenen",
          "NoodtoegangNemen",
          FORGETTING);

  private static final Map<String, String> STATES =
      Map.of(
          "KandidaatAangemeld", "KANDIDAAT",
          "KandidaatAfgesloten", "AFGESLOTEN",
          "StudentIngestroomd", "ACTIEF",
          "StudentHervat", "ACTIEF",
          "StudentTeruggekeerd", "ACTIEF",
          "StudentGepauzeerd", "GEPAUZEERD",
          "StudentUitgevallen", "UITGEVALLEN",
          "TrajectAfgerond", "AFGEROND");

  private final Records records;
  private final Recorder recorder;

  IntakeRules(Records records, Recorder recorder) {
    this.records = records;
    this.recorder = recorder;
  }

  /** The state that a state change leads to; null where the event is none of a student. */
  static String stateAfter(Fact change) {
    return change == null ? null : STATES.get(change.type());
  }

  static String state(Records records, String student) {
    return stateAfter(records.lastStateChange("student:" + student));
  }

  /** Whose student somebody is: what was told of the latest day says it. */
  static String organisatie(Records records, String student) {
    String organisatie = null;
    for (Fact one : records.stream("student:" + student).stream().sorted(Records.BY_DAY).toList()) {
      organisatie =
          switch (one.type()) {
            case "KandidaatAangemeld", "StudentIngestroomd" -> one.text("organisatie");
            case "StudentOvergedragen" -> one.text("naar");
            default -> organisatie;
          };
    }
    return organisatie;
  }

  boolean decides(Line line) {
    boolean ours = OURS.contains(line.commando());
    if (ours) {
      decide(line);
    }
    return ours;
  }

  private void decide(Line line) {
    String student = line.text("student");
    String state = state(records, student);
    Refusal.unknown(
        state == null && !line.commando().equals("KandidaatAanmelden"), "student onbekend");
    if (line.commando().equals(FORGETTING) && isForgotten(student)) {
      recorder.inOrderOfKnowing("student:" + student, line);
      return;
    }
    Refusal.input(
        line.commando().equals("InzageVerlenen")
            && LocalDate.parse(line.text("tot")).isBefore(line.datum()),
        "de inzage eindigt voor zij begint");
    String problem = problem(line, student, state);
    Refusal.rule(problem != null, problem);
    String event = Vocabulary.COMMANDS.get(line.commando()).event();
    Fact fact = recorder.record(event, "student:" + student, line, Map.of("student", student));
    new Policies(records, recorder).react(fact, line);
  }

  private String problem(Line line, String student, String state) {
    return switch (line.commando()) {
      case "KandidaatAanmelden" ->
          state == null || state.equals("AFGESLOTEN") ? null : "bekend en niet afgesloten";
      case "IntakegesprekVoeren", "KandidaatAfsluiten" -> unless(state, "KANDIDAAT");
      case "StudentInstromen" ->
          state.equals("KANDIDAAT") && !adviesIsStarten(student)
              ? "laatste advies is niet STARTEN"
              : unless(state, "KANDIDAAT");
      case "TrajectPauzeren", "TrajectAfronden" -> unless(state, "ACTIEF");
      case "TrajectHervatten" -> unless(state, "GEPAUZEERD");
      case "UitvalVastleggen" -> unless(state, "ACTIEF", "GEPAUZEERD");
      case "TerugkeerVastleggen" -> unless(state, "UITGEVALLEN", "AFGEROND");
      case "MetingVastleggen" -> unless(state, "ACTIEF", "GEPAUZEERD", "UITGEVALLEN", "AFGEROND");
      case "PersoonsgegevensWijzigen" -> isForgotten(student) ? "student is vergeten" : null;
      case "StudentOverdragen" -> line.get("toestemming").asBoolean() ? null : "zonder toestemming";
      case "InzageVerlenen", "NoodtoegangNemen", FORGETTING -> null;
      default -> throw new IllegalStateException(line.commando());
    };
  }

  private boolean isForgotten(String student) {
    return !records.about("student", student, FORGETTING).isEmpty();
  }

  private static String unless(String state, String... wanted) {
    return Set.of(wanted).contains(state) ? null : "student is " + state;
  }

  private boolean adviesIsStarten(String student) {
    Fact last =
        Records.last(
            records.stream("student:" + student), one -> one.type().equals("IntakegesprekGevoerd"));
    return last != null && last.text("advies").equals("STARTEN");
  }
}
