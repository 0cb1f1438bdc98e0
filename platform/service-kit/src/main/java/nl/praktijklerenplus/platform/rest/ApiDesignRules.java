package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

import static nl.praktijklerenplus.platform.rest.ProblemsInOpenApi.described;

/**
 * Says in the OpenAPI document what holds for every operation of every service, by the NL API
 * Design Rules: where the version stands, who may get in, which problems may come back.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDesignRules implements OASFilter {

  private static final String BASE = "/v1";
  private static final String TOKEN = "toegangsbewijs";
  private static final String VERSION = "API-Version";

  /** An operation with this status knows what the asker has. */
  static final String UNCHANGED = "304";

  /** A day that may be absent is still recognisably a day. */
  @Override
  public Schema filterSchema(Schema schema) {
    boolean optionalDay =
        Stream.ofNullable(schema.getAnyOf())
            .flatMap(List::stream)
            .anyMatch(one -> one.getRef() != null && one.getRef().endsWith("/LocalDate"));
    return optionalDay
        ? OASFactory.createSchema().type(List.of(SchemaType.STRING, SchemaType.NULL)).format("date")
        : schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    complete(api, Arc.container().instance(CommandCatalogue.class).get());
  }

  static void complete(OpenAPI api, CommandCatalogue catalogue) {
    api.setServers(List.of(OASFactory.createServer().url(BASE).description("Versie 1")));
    components(api);
    api.setPaths(withoutBase(api.getPaths()));
    CommandsInOpenApi commands = new CommandsInOpenApi(api, catalogue);
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) -> {
                          commands.complete(path, operation);
                          complete(path, method, operation);
                        }));
    api.getPaths().addPathItem("/openapi.json", thisDocument());
    api.setTags(tags(api));
  }

  private static void components(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents()
        .addSecurityScheme(
            TOKEN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Een toegangsbewijs van de uitgever van deze installatie."))
        .addSchema(ProblemsInOpenApi.NAME, ProblemsInOpenApi.schema())
        .addHeader(
            VERSION,
            OASFactory.createHeader()
                .description("De volledige versie van deze API.")
                .schema(described(SchemaType.STRING, "De versie.").addExample("1.0.0")));
  }

  private static Paths withoutBase(Paths paths) {
    Paths relative = OASFactory.createPaths();
    paths
        .getPathItems()
        .forEach(
            (path, item) ->
                relative.addPathItem(path.replaceFirst("^" + BASE + "(?=/)", ""), item));
    return relative;
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    if (operation.getDescription() == null) {
      operation.setDescription(operation.getSummary());
    }
    Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .filter(parameter -> parameter.getDescription() == null)
        .forEach(parameter -> parameter.setDescription(description(parameter)));
    operation.setTags(List.of(path.split("/")[1]));
    operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    ProblemsInOpenApi.of(path, method).forEach(operation.getResponses()::addAPIResponse);
    Optional.ofNullable(operation.getResponses().getAPIResponse(UNCHANGED))
        .ifPresent(unchanged -> unlessUnchanged(operation, unchanged));
    operation.getResponses().getAPIResponses().values().forEach(ApiDesignRules::withVersion);
  }

  /** Who has it already need not get it again. */
  private static void unlessUnchanged(Operation operation, APIResponse unchanged) {
    unchanged.description("U hebt dit al: de ETag is die van If-None-Match.");
    operation.addParameter(
        OASFactory.createParameter()
            .name("If-None-Match")
            .in(Parameter.In.HEADER)
            .description("De ETag van wat u al hebt; is het intussen anders, dan komt alles (200).")
            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    Stream.of(operation.getResponses().getAPIResponse("200"), unchanged)
        .forEach(
            answer ->
                answer.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                        .description("Verandert als het antwoord verandert.")
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING))));
  }

  private static String description(Parameter parameter) {
    return parameter.getIn() == Parameter.In.PATH
        ? "Welke %s.".formatted(parameter.getName())
        : "Zie de beschrijving van deze bewerking.";
  }

  private static APIResponse withVersion(APIResponse response) {
    return response.addHeader(
        VERSION, OASFactory.createHeader().ref("#/components/headers/" + VERSION));
  }

  private static PathItem thisDocument() {
    APIResponse document =
        OASFactory.createAPIResponse()
            .description("Het OpenAPI-document van deze dienst.")
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                            .schema(described(SchemaType.OBJECT, "OpenAPI 3.1."))));
    return OASFactory.createPathItem()
        .GET(
            OASFactory.createOperation()
                .operationId("openapi")
                .summary("Dit document")
                .description("Zonder toegangsbewijs te lezen.")
                .tags(List.of("openapi"))
                .security(List.of())
                .responses(
                    OASFactory.createAPIResponses()
                        .addAPIResponse("200", withVersion(document))
                        .addAPIResponse("400", withVersion(ProblemsInOpenApi.unreadable()))
                        .addAPIResponse("406", withVersion(ProblemsInOpenApi.noSuchForm()))));
  }

  /** A tag for the first part of each path: a reader finds together what belongs together. */
  private static List<Tag> tags(OpenAPI api) {
    return api.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .flatMap(operation -> operation.getTags().stream())
        .distinct()
        .sorted()
        .map(name -> OASFactory.createTag().name(name).description("Alles onder /" + name + "."))
        .toList();
  }
}
