package nl.praktijklerenplus.lokaal.importeren;

/** The result of one line, with an explanation where there is one (else empty). */
record Result(Verdict verdict, String text) {

  static final Result UNFINISHED =
      new Result(Verdict.NIET_VOLTOOID, "De import is afgebroken; voer de import opnieuw uit.");

  static final Result NOT_SENT =
      new Result(Verdict.NIET_VERSTUURD, "De import is voor deze regel gestopt.");

  static Result refused(String reason) {
    return new Result(Verdict.GEWEIGERD, reason);
  }

  boolean isRefusal() {
    return verdict == Verdict.GEWEIGERD;
  }
}
