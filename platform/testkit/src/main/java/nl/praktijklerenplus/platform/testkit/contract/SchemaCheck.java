package nl.praktijklerenplus.platform.testkit.contract;

import java.nio.file.Path;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** Holds JSON against a JSON Schema, formats too. */
final class SchemaCheck {

  private static final Path PROFILE =
      ContractFolder.CONTRACTS.resolve("rulesets/nl-gov-cloudevents.schema.json");
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private SchemaCheck() {}

  /** What is wrong with an event's data by its own schema. */
  static Set<ValidationMessage> faults(Path schema, JsonNode data) {
    return faults(VersionFlag.V202012, schema, data);
  }

  /** What is wrong with an event's attributes by the NL GOV profile for CloudEvents. */
  static Set<ValidationMessage> profileFaults(JsonNode attributes) {
    return faults(VersionFlag.V7, PROFILE, attributes);
  }

  private static Set<ValidationMessage> faults(VersionFlag version, Path schema, JsonNode json) {
    JsonSchema check =
        JsonSchemaFactory.getInstance(version).getSchema(ContractFolder.read(schema), STRICT);
    return check.validate(json);
  }
}
