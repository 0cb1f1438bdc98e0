package nl.praktijklerenplus.platform.testkit.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What people wrote in an event's schema. A field that is new there is described as in another
 * schema: one field name means one thing, and first of all so among the events of one aggregate.
 */
record WrittenWords(JsonNode own, String plural) {

  private static final Path SCHEMAS = ContractFolder.CONTRACTS.resolve("schemas");

  static WrittenWords of(String plural, String event) {
    Path file = ContractFolder.schema(plural, event);
    return new WrittenWords(
        Files.exists(file) ? ContractFolder.read(file) : MissingNode.getInstance(), plural);
  }

  Optional<String> event() {
    return text(own.path("description"));
  }

  JsonNode reactions() {
    return own.has("x-reageert") ? own.get("x-reageert") : ContractFolder.JSON.createArrayNode();
  }

  Optional<String> field(String name) {
    return Stream.concat(
            Stream.of(own),
            Stream.of(SCHEMAS.resolve(plural), SCHEMAS)
                .flatMap(folder -> ContractFolder.files(folder).stream())
                .map(ContractFolder::read))
        .flatMap(schema -> text(schema.at("/properties/" + name + "/description")).stream())
        .findFirst();
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.ofNullable(node.textValue()).filter(text -> !text.isBlank());
  }
}
