package nl.praktijklerenplus.lokaal.importeren;

/** A line of a trial: who judges it, and the judgement once it is there. */
final class TrialLine {

  private final String label;
  private final Service service;
  private final String key;
  private Result result;

  private TrialLine(String label, Service service, String key, Result result) {
    this.label = label;
    this.service = service;
    this.key = key;
    this.result = result;
  }

  static TrialLine of(SourcedLine line, Preparation preparation, int index) {
    try {
      var prepared = preparation.prepare(line, index);
      return new TrialLine(line.label(), prepared.service(), prepared.key(), Result.UNFINISHED);
    } catch (LineRefused refused) {
      return new TrialLine(line.label(), null, null, Result.refused(refused.getMessage()));
    }
  }

  String label() {
    return label;
  }

  /** Null for a line that no service can judge. */
  Service service() {
    return service;
  }

  Result result() {
    return result;
  }

  void answered(Answer answer) {
    result = answer.to(key);
  }
}
