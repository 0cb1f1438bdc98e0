package nl.praktijklerenplus.lokaal.importeren;

/** A line of a trial: who judges it, and the judgement once it is there. */
final class TrialLine {

  private final String label;
  private final Service service;
  private Result result;

  private TrialLine(String label, Service service, Result result) {
    this.label = label;
    this.service = service;
    this.result = result;
  }

  static TrialLine of(SourcedLine line, Preparation preparation, int index) {
    try {
      return new TrialLine(line.label(), preparation.prepare(line, index).service(), null);
    } catch (LineRefused refused) {
      return new TrialLine(line.label(), null, Result.refused(refused.getMessage()));
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

  void answered(Result judgement) {
    result = judgement;
  }
}
