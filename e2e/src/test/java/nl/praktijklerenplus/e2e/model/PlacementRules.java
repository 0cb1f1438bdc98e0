package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.praktijklerenplus.e2e.model.Records.Stage;

/** §3, placement-service: werkgevers, places, stages, dienstverbanden, bijeenkomsten. */
final class PlacementRules {

  private final Records records;
  private final Recorder recorder;

  PlacementRules(Records records, Recorder recorder) {
    this.records = records;
    this.recorder = recorder;
  }

  boolean decides(Line line) {
    switch (line.commando()) {
      case "WerkgeverWerven" -> werven(line);
      case "WerkgeversgesprekVoeren", "LeerbedrijfErkennen" -> ofWerkgever(line);
      case "LeermeesterAanstellen" -> leermeesterAanstellen(line);
      case "LeermeesterTrainen" -> leermeesterTrainen(line);
      case "LeerwerkplekAanbieden" -> aanbieden(line);
      case "LeerwerkplekIntrekken" -> intrekken(line);
      case "VoorlichtingHouden" -> voorlichting(line);
      case "SamenwerkingAfspreken" -> record(line, "samenwerking:" + line.sleutel(), Map.of());
      case "StageStarten" -> stageStarten(line);
      case "StageWisselen" -> stageWisselen(line);
      case "StagebezoekAfleggen", "LeerprocesAanpassen", "StageBeeindigen", "StageAfronden" ->
          ofRunningStage(line);
      case "KnelpuntMelden" -> knelpuntMelden(line);
      case "KnelpuntOplossen" -> knelpuntOplossen(line);
      case "DienstverbandStarten" -> dienstverbandStarten(line);
      case "DienstverbandBeeindigen" -> dienstverbandBeeindigen(line);
      case "NazorgcontactVastleggen" -> nazorg(line);
      default -> {
        return false;
      }
    }
    return true;
  }

  private Fact record(Line line, String aggregate, Map<String, String> about) {
    String event = Vocabulary.COMMANDS.get(line.commando()).event();
    return recorder.record(event, aggregate, line, about);
  }

  private void werven(Line line) {
    String aggregate = "werkgever:" + line.text("werkgever");
    Refusal.rule(records.knows(aggregate), "werkgever al bekend");
    ofWerkgever(line, aggregate);
  }

  private void ofWerkgever(Line line) {
    String aggregate = "werkgever:" + line.text("werkgever");
    Refusal.unknown(!records.knows(aggregate), "werkgever onbekend");
    ofWerkgever(line, aggregate);
  }

  private void ofWerkgever(Line line, String aggregate) {
    Map<String, String> about = new HashMap<>(Map.of("werkgever", line.text("werkgever")));
    if (line.text("leermeester") != null) {
      about.put("leermeester", line.text("leermeester"));
    }
    record(line, aggregate, about);
  }

  private void leermeesterAanstellen(Line line) {
    Refusal.rule(
        !records.about("leermeester", line.text("leermeester"), "LeermeesterAangesteld").isEmpty(),
        "leermeester al bekend");
    ofWerkgever(line);
  }

  private void leermeesterTrainen(Line line) {
    Refusal.unknown(
        !hasLeermeester(line.text("werkgever"), line.text("leermeester")), "leermeester onbekend");
    ofWerkgever(line);
  }

  private boolean hasLeermeester(String werkgever, String leermeester) {
    return records.about("leermeester", leermeester, "LeermeesterAangesteld").stream()
        .anyMatch(one -> one.about("werkgever").equals(werkgever));
  }

  private void aanbieden(Line line) {
    String aggregate = "leerwerkplek:" + line.text("leerwerkplek");
    Refusal.unknown(!records.knows("werkgever:" + line.text("werkgever")), "werkgever onbekend");
    Refusal.rule(records.knows(aggregate), "leerwerkplek al bekend");
    record(
        line,
        aggregate,
        Map.of("leerwerkplek", line.text("leerwerkplek"), "werkgever", line.text("werkgever")));
  }

  private void intrekken(Line line) {
    String place = line.text("leerwerkplek");
    Fact last = records.lastStateChange("leerwerkplek:" + place);
    Refusal.unknown(last == null, "leerwerkplek onbekend");
    Refusal.rule(withdrawn(place), "al ingetrokken");
    Refusal.rule(taken(place), "leerwerkplek is bezet");
    record(line, "leerwerkplek:" + place, last.about());
  }

  private boolean withdrawn(String place) {
    return records
        .lastStateChange("leerwerkplek:" + place)
        .type()
        .equals("LeerwerkplekIngetrokken");
  }

  private boolean taken(String place) {
    return records.stages().anyMatch(one -> one.leerwerkplek().equals(place) && one.runs());
  }

  private void voorlichting(Line line) {
    String aggregate = "bijeenkomst:" + line.text("bijeenkomst");
    Refusal.rule(records.knows(aggregate), "bijeenkomst al bekend");
    record(line, aggregate, Map.of("bijeenkomst", line.text("bijeenkomst")));
  }

  private void stageStarten(Line line) {
    String student = line.text("student");
    String state = IntakeRules.state(records, student);
    Refusal.unknown(state == null, "student onbekend");
    Refusal.rule(!"ACTIEF".equals(state), "student is " + state);
    Refusal.rule(
        records.stages().anyMatch(one -> one.student().equals(student) && one.runs()),
        "student is al op stage");
    begin(line, line.text("stage"), student, null);
  }

  private void stageWisselen(Line line) {
    Stage old = records.stage(line.text("stage"));
    Refusal.unknown(old == null, "stage onbekend");
    Refusal.rule(old.ended(), "stage is al geeindigd");
    String state = IntakeRules.state(records, old.student());
    Refusal.rule(!"ACTIEF".equals(state), "student is " + state);
    recorder.check("StageBeeindigd", "stage:" + old.code(), line);
    begin(line, line.text("nieuweStage"), old.student(), old);
  }

  /** Begins a stage, and ends the old one when all is well. */
  private void begin(Line line, String stage, String student, Stage old) {
    String place = line.text("leerwerkplek");
    Fact offered = records.lastStateChange("leerwerkplek:" + place);
    Refusal.rule(records.knows("stage:" + stage), "stage al bekend");
    Refusal.unknown(offered == null, "leerwerkplek onbekend");
    String werkgever = offered.about("werkgever");
    Refusal.unknown(
        line.text("leermeester") != null && !hasLeermeester(werkgever, line.text("leermeester")),
        "leermeester onbekend");
    Refusal.rule(withdrawn(place), "leerwerkplek is ingetrokken");
    boolean ownPlace = old != null && old.leerwerkplek().equals(place);
    Refusal.rule(taken(place) && !ownPlace, "leerwerkplek is bezet");
    Recorder.notBefore(line, records.lastStateChange("student:" + student));
    Recorder.notBefore(line, lastChange(place, offered), "laatste wijziging van de leerwerkplek");
    recorder.check("StageGestart", "stage:" + stage, line);
    if (old != null) {
      recorder.add(
          "StageBeeindigd",
          "stage:" + old.code(),
          line,
          JsonNodeFactory.instance.objectNode().put("reden", "WISSEL"),
          old.begin().about());
    }
    recorder.add(
        "StageGestart",
        "stage:" + stage,
        line,
        line.json(),
        Map.of("stage", stage, "student", student, "leerwerkplek", place, "werkgever", werkgever));
  }

  private LocalDate lastChange(String place, Fact offered) {
    List<Stage> ended =
        records.stages().filter(one -> one.leerwerkplek().equals(place) && one.ended()).toList();
    return ended.isEmpty() ? offered.datum() : ended.getLast().lastDay();
  }

  private Fact ofStage(Line line) {
    Stage stage = records.stage(line.text("stage"));
    Map<String, String> about = new HashMap<>(stage.begin().about());
    if (line.text("knelpunt") != null) {
      about.put("knelpunt", line.text("knelpunt"));
    }
    return record(line, "stage:" + stage.code(), about);
  }

  private void ofRunningStage(Line line) {
    Stage stage = records.stage(line.text("stage"));
    Refusal.unknown(stage == null, "stage onbekend");
    Refusal.rule(stage.ended(), "stage is al geeindigd");
    ofStage(line);
  }

  private void knelpuntMelden(Line line) {
    Refusal.rule(
        !records.about("knelpunt", line.text("knelpunt"), "KnelpuntGemeld").isEmpty(),
        "knelpunt al bekend");
    ofRunningStage(line);
  }

  private void knelpuntOplossen(Line line) {
    Stage stage = records.stage(line.text("stage"));
    String knelpunt = line.text("knelpunt");
    Refusal.unknown(stage == null, "stage onbekend");
    Refusal.unknown(
        records.about("knelpunt", knelpunt, "KnelpuntGemeld").stream()
            .noneMatch(one -> one.about("stage").equals(stage.code())),
        "knelpunt onbekend");
    Refusal.rule(!records.about("knelpunt", knelpunt, "KnelpuntOpgelost").isEmpty(), "al opgelost");
    ofStage(line);
  }

  private List<Fact> dienstverbanden(String student) {
    return records.about("student", student, "DienstverbandGestart");
  }

  private boolean runs(Fact dienstverband) {
    return records.lastStateChange(dienstverband.aggregate()) == dienstverband;
  }

  private void dienstverbandStarten(Line line) {
    String student = line.text("student");
    String dienstverband = line.text("dienstverband");
    Refusal.unknown(!records.knows("student:" + student), "student onbekend");
    Refusal.unknown(!records.knows("werkgever:" + line.text("werkgever")), "werkgever onbekend");
    Refusal.rule(records.knows("dienstverband:" + dienstverband), "dienstverband al bekend");
    Refusal.rule(dienstverbanden(student).stream().anyMatch(this::runs), "student heeft er al een");
    record(
        line,
        "dienstverband:" + dienstverband,
        Map.of(
            "dienstverband", dienstverband,
            "student", student,
            "werkgever", line.text("werkgever")));
  }

  private void dienstverbandBeeindigen(Line line) {
    String aggregate = "dienstverband:" + line.text("dienstverband");
    Refusal.unknown(!records.knows(aggregate), "dienstverband onbekend");
    Fact begin = records.stream(aggregate).getFirst();
    Refusal.rule(!runs(begin), "dienstverband is al beeindigd");
    record(line, aggregate, begin.about());
  }

  private void nazorg(Line line) {
    String student = line.text("student");
    Refusal.unknown(!records.knows("student:" + student), "student onbekend");
    Fact first = dienstverbanden(student).stream().min(Records.BY_DAY).orElse(null);
    Refusal.rule(first == null, "nooit een dienstverband");
    Refusal.rule(
        !line.datum().isBefore(first.datum().plusYears(3)),
        "drie jaar na het eerste dienstverband");
    record(line, first.aggregate(), first.about());
  }
}
