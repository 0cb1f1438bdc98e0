package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What may come back when something is wrong, for the OpenAPI document. */
final class ProblemsInOpenApi {

  static final String NAME = "Probleem";

  private ProblemsInOpenApi() {}

  static Schema schema() {
    return described(SchemaType.OBJECT, "Wat er mis is en wat u kunt doen (RFC 9457).")
        .required(List.of("type", "title", "status", "detail"))
        .addProperty(
            "type", described(SchemaType.STRING, "De soort fout; verandert niet.").format("uri"))
        .addProperty("title", described(SchemaType.STRING, "De soort fout, voor mensen."))
        .addProperty("status", described(SchemaType.INTEGER, "De HTTP-status."))
        .addProperty(
            "detail", described(SchemaType.STRING, "Wat er hier mis is en wat u kunt doen."))
        .addProperty(
            "opnieuwNa",
            described(SchemaType.INTEGER, "Na hoeveel seconden opnieuw vragen zin heeft."))
        .addProperty(
            "achterstand",
            described(SchemaType.INTEGER, "Hoeveel gebeurtenissen deze dienst achterloopt."))
        .addProperty(
            "fouten",
            described(SchemaType.ARRAY, "Alle fouten in de invoer.")
                .items(
                    described(SchemaType.OBJECT, "Wat er aan een veld niet klopt.")
                        .addProperty("veld", described(SchemaType.STRING, "Het veld."))
                        .addProperty(
                            "melding", described(SchemaType.STRING, "Wat eraan niet klopt."))));
  }

  static Schema described(SchemaType type, String description) {
    return OASFactory.createSchema().addType(type).description(description);
  }

  /** The statuses that an operation may answer with, and the answers. */
  static Map<String, APIResponse> of(String path, PathItem.HttpMethod method) {
    Map<String, APIResponse> problems = new TreeMap<>();
    boolean writes = method != PathItem.HttpMethod.GET;
    problems.put("400", answer("De invoer klopt niet; alle fouten staan erbij."));
    problems.put("401", answer("Er is geen geldig toegangsbewijs."));
    problems.put("403", answer("Uw rol mag dit niet."));
    if (path.contains("{") || writes) {
      problems.put("404", answer("Dit bestaat niet, of het is niet voor u te zien."));
    }
    problems.put("406", noSuchForm());
    // Also of a question: whoever waits for an event of another service may wait in vain.
    problems.put("409", answer("Een regel staat dit niet toe, of het is te vroeg."));
    if (writes) {
      problems.put("411", answer("De lengte van de inhoud ontbreekt."));
      problems.put("413", answer("De inhoud is te groot."));
      problems.put("415", answer("Deze vorm van inhoud wordt niet aangenomen."));
    }
    problems.put("429", answer("Te veel verzoeken; probeer het over een seconde opnieuw."));
    problems.put("500", answer("Er ging bij ons iets mis; er is niets vastgelegd."));
    problems.put("503", answer("Even niet bereikbaar; probeer het later opnieuw."));
    return problems;
  }

  static APIResponse unreadable() {
    return answer("Dit verzoek kan niet gelezen worden.");
  }

  static APIResponse noSuchForm() {
    return answer("Deze vorm van antwoord is er niet.");
  }

  /**
   * What a command may answer with besides.
   *
   * @param replaces whether it overwrites
   */
  static Map<String, APIResponse> ofCommand(boolean replaces) {
    Map<String, APIResponse> problems = new TreeMap<>();
    problems.put("412", answer("Het is intussen veranderd; er is niets vastgelegd."));
    // The API Design Rules know 400 only; what is not about the input itself stands apart (422).
    problems.put(
        "4XX", answer("De Idempotency-Key is al gebruikt voor een andere opdracht (422)."));
    if (replaces) {
      problems.put("428", answer("If-Match ontbreekt; haal eerst op wat er staat."));
    }
    return problems;
  }

  private static APIResponse answer(String description) {
    Schema problem = OASFactory.createSchema().ref("#/components/schemas/" + NAME);
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
  }
}
