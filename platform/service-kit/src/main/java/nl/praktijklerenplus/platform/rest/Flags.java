package nl.praktijklerenplus.platform.rest;

import java.util.List;

import nl.praktijklerenplus.platform.json.FieldError;

/** Yes or no behind the question mark. What is neither is not taken for no. */
public final class Flags {

  private Flags() {}

  /**
   * Whether it was said; no when nothing was.
   *
   * @throws WrongQuestion when it is neither true nor false
   */
  public static boolean of(String parameter, String text) {
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw new WrongQuestion(List.of(new FieldError(parameter, "moet true of false zijn")));
    }
    return "true".equals(text);
  }
}
