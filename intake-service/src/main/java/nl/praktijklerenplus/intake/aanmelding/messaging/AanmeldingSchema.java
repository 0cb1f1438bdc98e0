package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

import nl.praktijklerenplus.intake.aanmelding.Aanmeldveld;

/** The schema that partners have: what it does not allow is not taken. */
@ApplicationScoped
class AanmeldingSchema {

  static final String FILE = "contracts/inkomend/schemas/KandidaatAanmelden.json";

  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  /** Which fields are wrong; a field that is not in the schema counts as one that is unknown. */
  List<Aanmeldveld> faults(JsonNode data) {
    return schema.validate(data).stream().map(AanmeldingSchema::field).distinct().sorted().toList();
  }

  private static Aanmeldveld field(ValidationMessage fault) {
    return Aanmeldveld.of(
        Optional.ofNullable(fault.getProperty())
            .orElseGet(() -> String.valueOf(fault.getInstanceLocation().getName(-1))));
  }
}
