package nl.praktijklerenplus.e2e.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.praktijklerenplus.e2e.model.Records.Stage;

/** §3: what placement does when it hears that a student pauses, goes on or drops out. */
record Policies(Records records, Recorder recorder) {

  void react(Fact cause, Line line) {
    records
        .stages()
        .filter(stage -> stage.student().equals(cause.about("student")) && stage.runs())
        .forEach(stage -> react(cause, stage, line));
  }

  private void react(Fact cause, Stage stage, Line line) {
    switch (cause.type()) {
      case "StudentGepauzeerd" -> react(cause, "StageOnderbroken", stage, line, "");
      case "StudentHervat" -> {
        if (stage.interrupted()) {
          react(cause, "StageHervat", stage, line, "");
        }
      }
      case "StudentUitgevallen" -> react(cause, "StageBeeindigd", stage, line, "UITVAL");
      default -> {}
    }
  }

  private void react(Fact cause, String type, Stage stage, Line line, String reden) {
    JsonNode fields =
        reden.isEmpty()
            ? JsonNodeFactory.instance.objectNode()
            : JsonNodeFactory.instance.objectNode().put("reden", reden);
    recorder.react(cause, type, stage.last(), line, fields);
  }
}
