package nl.praktijklerenplus.platform.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import nl.praktijklerenplus.platform.rest.CommandCatalogue.Entry;

import static nl.praktijklerenplus.platform.rest.ProblemsInOpenApi.described;

/** What a command asks and answers, for the OpenAPI document: read from its record. */
final class CommandsInOpenApi {

  private static final String DONE = "Vastgelegd";

  private final OpenAPI api;
  private final CommandCatalogue catalogue;

  CommandsInOpenApi(OpenAPI api, CommandCatalogue catalogue) {
    this.api = api;
    this.catalogue = catalogue;
    api.getComponents().addSchema(DONE, done());
  }

  /** An operation whose id is a command's name is that command. */
  void complete(String path, Operation operation) {
    String name = operation.getOperationId();
    if (CommandCatalogue.CORRECTION.equals(name)) {
      describe(operation, RecordInOpenApi.correction());
    } else {
      catalogue.find(name).ifPresent(entry -> describe(operation, body(path, entry)));
    }
  }

  /** What the path says need not be said again; a new thing may be given its identity by us. */
  private static Schema body(String path, Entry<?> entry) {
    Schema body = RecordInOpenApi.of(entry.type());
    List<String> required =
        body.getRequired().stream()
            .filter(field -> !path.contains("{" + field + "}"))
            .filter(field -> entry.right().identity().filter(field::equals).isEmpty())
            .toList();
    return body.required(required);
  }

  private void describe(Operation operation, Schema body) {
    String name = operation.getOperationId();
    api.getComponents().addSchema(name, body.description(operation.getSummary()));
    operation.setRequestBody(
        OASFactory.createRequestBody()
            .description(operation.getSummary())
            .required(true)
            .content(json(name)));
    operation.addParameter(
        OASFactory.createParameter()
            .name("Idempotency-Key")
            .in(Parameter.In.HEADER)
            .description(
                "Uw sleutel voor dit verzoek; een herhaling met dezelfde sleutel verdubbelt niets.")
            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    operation.addParameter(
        OASFactory.createParameter()
            .name("If-Match")
            .in(Parameter.In.HEADER)
            .required(catalogue.replaces(name))
            .description(
                "De ETag van wat u zag; is het intussen veranderd, dan gebeurt er niets (412).")
            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    ProblemsInOpenApi.ofCommand(catalogue.replaces(name))
        .forEach(operation.getResponses()::addAPIResponse);
    operation.getResponses().addAPIResponse("201", answer("Vastgelegd."));
    operation
        .getResponses()
        .addAPIResponse("200", answer("Dit was onder deze sleutel al vastgelegd."));
  }

  private static APIResponse answer(String description) {
    return OASFactory.createAPIResponse().description(description).content(json(DONE));
  }

  private static Content json(String schema) {
    return OASFactory.createContent()
        .addMediaType(
            "application/json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + schema)));
  }

  private static Schema done() {
    return described(SchemaType.OBJECT, "Wat er van een opdracht kwam.")
        .required(List.of("aggregaat", "versie", "gebeurtenissen", "alVerwerkt"))
        .addProperty("aggregaat", described(SchemaType.STRING, "Waarover het gaat.").format("uuid"))
        .addProperty("versie", described(SchemaType.INTEGER, "Zijn versie nu; ook de ETag."))
        .addProperty(
            "gebeurtenissen",
            described(SchemaType.ARRAY, "Wat er is vastgelegd; leeg als het al zo was.")
                .items(described(SchemaType.STRING, "Een gebeurtenis.").format("uuid")))
        .addProperty(
            "alVerwerkt",
            described(SchemaType.BOOLEAN, "Of dit verzoek al eerder was aangenomen."));
  }
}
