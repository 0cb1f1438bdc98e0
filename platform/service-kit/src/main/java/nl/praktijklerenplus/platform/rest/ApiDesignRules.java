package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Says in the OpenAPI document what holds for every operation of every service, by the NL API
 * Design Rules: where the version stands, who may get in, which problems may come back.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDesignRules implements OASFilter {

  private static final String BASE = "/v1";
  private static final String TOKEN = "toegangsbewijs";
  private static final String PROBLEM = "#/components/schemas/Probleem";
  private static final String VERSION = "#/components/headers/API-Version";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setServers(List.of(OASFactory.createServer().url(BASE).description("Versie 1")));
    components(api);
    api.setPaths(withoutBase(api.getPaths()));
    api.getPaths().getPathItems().forEach(ApiDesignRules::complete);
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
        .addSchema("Probleem", problem())
        .addHeader(
            "API-Version",
            OASFactory.createHeader()
                .description("De volledige versie van deze API.")
                .schema(text("De versie.").addExample("1.0.0")));
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }

  private static Schema problem() {
    Schema fault =
        OASFactory.createSchema()
            .addType(Schema.SchemaType.OBJECT)
            .description("Wat er aan een veld niet klopt.")
            .addProperty("veld", text("Het veld."))
            .addProperty("melding", text("Wat eraan niet klopt."));
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("Wat er mis is en wat u kunt doen (RFC 9457).")
        .required(List.of("type", "title", "status", "detail"))
        .addProperty("type", text("De soort fout; verandert niet.").format("uri"))
        .addProperty("title", text("De soort fout, voor mensen."))
        .addProperty(
            "status",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .description("De HTTP-status."))
        .addProperty("detail", text("Wat er hier mis is en wat u kunt doen."))
        .addProperty(
            "fouten",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .description("Alle fouten in de invoer.")
                .items(fault));
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

  private static void complete(String path, PathItem item) {
    item.getOperations()
        .forEach((method, operation) -> complete(path, method, operation, parameters(item)));
  }

  private static boolean parameters(PathItem item) {
    return item.getParameters() != null && !item.getParameters().isEmpty();
  }

  private static void complete(
      String path, PathItem.HttpMethod method, Operation operation, boolean parameters) {
    if (operation.getDescription() == null) {
      operation.setDescription(operation.getSummary());
    }
    operation.setTags(List.of(path.split("/")[1]));
    operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    boolean asks = parameters || operation.getParameters() != null;
    problems(path, method, asks)
        .forEach(
            (status, what) -> {
              if (operation.getResponses().getAPIResponse(status) == null) {
                operation.getResponses().addAPIResponse(status, problem(what));
              }
            });
    operation
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(
            response -> response.addHeader("API-Version", OASFactory.createHeader().ref(VERSION)));
  }

  private static Map<String, String> problems(
      String path, PathItem.HttpMethod method, boolean asks) {
    Map<String, String> problems = new java.util.TreeMap<>();
    boolean writes = method != PathItem.HttpMethod.GET;
    if (asks || writes) {
      problems.put("400", "De invoer klopt niet; alle fouten staan erbij.");
    }
    problems.put("401", "Er is geen geldig toegangsbewijs.");
    problems.put("403", "Uw rol mag dit niet.");
    if (path.contains("{") || writes) {
      problems.put("404", "Dit bestaat niet, of het is niet voor u te zien.");
    }
    if (writes) {
      problems.put("409", "Een regel staat dit niet toe.");
      problems.put("415", "Deze vorm van inhoud wordt niet aangenomen.");
    }
    problems.put("500", "Er ging bij ons iets mis; er is niets vastgelegd.");
    problems.put("503", "Even niet bereikbaar; probeer het later opnieuw.");
    return problems;
  }

  private static APIResponse problem(String description) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM))));
  }

  private static PathItem thisDocument() {
    APIResponse document =
        OASFactory.createAPIResponse()
            .description("Het OpenAPI-document van deze dienst.")
            .addHeader("API-Version", OASFactory.createHeader().ref(VERSION))
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT))));
    return OASFactory.createPathItem()
        .GET(
            OASFactory.createOperation()
                .operationId("openapi")
                .summary("Dit document")
                .description("Zonder toegangsbewijs te lezen.")
                .tags(List.of("openapi"))
                .security(List.of())
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", document)));
  }

  /**
   * A tag for the first part of each path, so that a reader finds together what belongs together.
   */
  private static List<org.eclipse.microprofile.openapi.models.tags.Tag> tags(OpenAPI api) {
    return api.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .flatMap(operation -> operation.getTags().stream())
        .distinct()
        .sorted()
        .map(name -> OASFactory.createTag().name(name).description("Alles onder /" + name + "."))
        .toList();
  }
}
