package nl.praktijklerenplus.platform.rest;

import java.time.Duration;
import java.util.List;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.json.InvalidInput;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.rest.RequestRefusal.BekendAlleenVoorBeheerder;
import nl.praktijklerenplus.platform.rest.RequestRefusal.InhoudTeGroot;
import nl.praktijklerenplus.platform.rest.RequestRefusal.NietBevoegd;
import nl.praktijklerenplus.platform.rest.RequestRefusal.OnverwachteFout;
import nl.praktijklerenplus.platform.store.AndereOrganisatie;
import nl.praktijklerenplus.platform.store.SleutelHergebruikt;
import nl.praktijklerenplus.platform.store.VersieVerouderd;

/**
 * An error as RFC 9457 tells it, in Dutch.
 *
 * @param opnieuwNa after how many seconds it makes sense to ask again; also the header Retry-After
 * @param achterstand how many events of others this service has still to take in
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<FieldError> fouten,
    Long opnieuwNa,
    Long achterstand) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(Refusal refusal) {
    List<FieldError> fouten = refusal instanceof InvalidInput input ? input.fouten() : List.of();
    return new Problem(
        "urn:plp:probleem:" + words(refusal.code(), "-"),
        sentence(refusal.code()),
        status(refusal),
        refusal.detail(),
        fouten,
        refusal.retryAfter().map(Duration::toSeconds).orElse(null),
        null);
  }

  public static Problem of(int status, String code, String detail) {
    return of(status, code, detail, List.of());
  }

  public static Problem of(int status, String code, String detail, List<FieldError> fouten) {
    return new Problem(
        "urn:plp:probleem:" + words(code, "-"), sentence(code), status, detail, fouten, null, null);
  }

  /** The same, which may go well after some time. */
  public Problem retryAfter(Duration time) {
    return new Problem(type, title, status, detail, fouten, time.toSeconds(), achterstand);
  }

  /** The same, because this service is so many events behind. */
  public Problem behind(long events) {
    return new Problem(type, title, status, detail, fouten, opnieuwNa, events);
  }

  private static int status(Refusal refusal) {
    return switch (refusal) {
      case NietBevoegd _, BekendAlleenVoorBeheerder _, AndereOrganisatie _ -> 403;
      case SleutelHergebruikt _ -> 422;
      case VersieVerouderd _ -> 412;
      case InhoudTeGroot _ -> 413;
      case OnverwachteFout _ -> 500;
      default ->
          switch (refusal.kind()) {
            case RULE -> 409;
            case UNKNOWN -> 404;
            case INPUT -> 400;
          };
    };
  }

  private static String words(String code, String between) {
    return code.replaceAll("(?<=[a-z0-9])(?=[A-Z])", between).toLowerCase();
  }

  private static String sentence(String code) {
    String words = words(code, " ");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  public Response response() {
    var response = Response.status(status).type(MEDIA_TYPE).entity(this);
    return opnieuwNa == null ? response.build() : response.header("Retry-After", opnieuwNa).build();
  }
}
