package nl.praktijklerenplus.e2e.model;

import java.util.Map;

/** §3, reporting-service: observaties and doelstellingen. */
record ReportingRules(Records records, Recorder recorder) {

  boolean decides(Line line) {
    switch (line.commando()) {
      case "ObservatieVastleggen" -> observatie(line);
      case "DoelstellingVastleggen" ->
          recorder.record(
              "DoelstellingVastgelegd", "doelstelling:" + line.sleutel(), line, Map.of());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void observatie(Line line) {
    String aggregate = "observatie:" + line.text("observatie");
    Refusal.rule(records.knows(aggregate), "observatie al bekend");
    recorder.record(
        "ObservatieVastgelegd", aggregate, line, Map.of("observatie", line.text("observatie")));
  }
}
