package nl.praktijklerenplus.platform.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.store.Precondition;

/**
 * What comes with a command besides its fields.
 *
 * @param key the Idempotency-Key
 * @param waits for the outcome of the same request, when that is still being handled
 * @param precondition what the asker knows of the aggregate
 */
record Envelope(Optional<String> key, boolean waits, Optional<Precondition> precondition) {

  static final String KEY = "Idempotency-Key";
  static final String IF_MATCH = "If-Match";

  private static final int LONGEST_KEY = 255;
  static final String WRONG_KEY =
      "moet van 1 tot en met %d gewone tekens zijn".formatted(LONGEST_KEY);

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

  /** Of a line in a batch. */
  static Envelope ofLine(String key) {
    return new Envelope(Optional.ofNullable(key), true, Optional.empty());
  }

  /** Can this be kept as a key? */
  static boolean isKey(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_KEY
        && text.chars().noneMatch(Character::isISOControl);
  }

  /**
   * Of a request by itself.
   *
   * @throws WrongQuestion when its headers cannot be understood
   */
  static Envelope of(Caller caller) {
    Optional<String> key = caller.header(KEY);
    if (key.filter(text -> !isKey(text)).isPresent()) {
      throw wrong(KEY, WRONG_KEY);
    }
    return new Envelope(key, false, caller.header(IF_MATCH).map(Envelope::precondition));
  }

  /** By strong comparison: a weak tag matches nothing. */
  private static Precondition precondition(String header) {
    List<String> tags = Arrays.stream(header.split(",")).map(String::strip).toList();
    if (tags.equals(List.of("*"))) {
      return new Precondition(true, Set.of());
    }
    if (tags.stream().anyMatch(tag -> !tag.matches("(W/)?\"[^\"]*\""))) {
      throw wrong(IF_MATCH, "moet een ETag zijn zoals u die kreeg, met aanhalingstekens, of *");
    }
    return new Precondition(
        false,
        tags.stream()
            .map(TAG::matcher)
            .filter(tag -> tag.matches())
            .map(tag -> Integer.valueOf(tag.group(1)))
            .collect(Collectors.toSet()));
  }

  private static WrongQuestion wrong(String header, String fault) {
    return new WrongQuestion(List.of(new FieldError(header, fault)));
  }
}
