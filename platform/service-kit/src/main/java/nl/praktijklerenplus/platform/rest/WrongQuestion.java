package nl.praktijklerenplus.platform.rest;

import java.util.List;

import nl.praktijklerenplus.platform.json.FieldError;

/** What was asked behind the question mark cannot be understood; every fault of it is named. */
public final class WrongQuestion extends RuntimeException {

  private final transient Problem problem;

  public WrongQuestion(List<FieldError> faults) {
    super(null, null, false, false);
    this.problem =
        Problem.of(
            400,
            "VraagOnjuist",
            "De vraag kan zo niet beantwoord worden; verbeter de genoemde parameters.",
            faults);
  }

  Problem problem() {
    return problem;
  }
}
