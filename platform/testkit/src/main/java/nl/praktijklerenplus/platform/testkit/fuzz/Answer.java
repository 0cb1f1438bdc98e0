package nl.praktijklerenplus.platform.testkit.fuzz;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param versioned whether it says of which version of the API it is
 * @param contentType as it was said, with its parameters
 */
record Answer(int status, boolean versioned, Optional<String> contentType, String text) {

  /** Without its parameters. */
  String type() {
    return contentType.map(one -> one.split(";")[0].strip()).orElse("");
  }

  Optional<JsonNode> json() {
    return Verdict.parse(text);
  }
}
