package nl.praktijklerenplus.platform.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.ReferenceRelease.Code;

/** The codes that this service accepts, as they are valid on a day. */
@Path("/referentie")
@Produces(MediaType.APPLICATION_JSON)
public class ReferentieResource {

  private static final String KEEP = "private, max-age=300";

  /** A release in force: its version and where its codes come from. */
  public record Uitgave(String versie, String bron) {}

  /** A list: its name, whether it only suggests, and where it is. */
  public record Lijstnaam(String lijst, boolean open, @JsonProperty("_links") Self links) {

    /** HAL links. */
    public record Self(Page.Link self) {}
  }

  /** All lists, and the releases that they come from, oldest first. */
  public record Lijsten(String versie, List<Uitgave> uitgaven, List<Lijstnaam> lijsten) {}

  /** The codes of one list that are valid on the day. */
  @Schema(name = "Referentielijst")
  public record Lijst(String lijst, LocalDate op, String versie, boolean open, List<Code> items) {}

  private final ReferenceData reference;
  private final Clock clock;

  ReferentieResource(ReferenceData reference, Clock clock) {
    this.reference = reference;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "referentielijsten",
      summary = "Welke lijsten met codes er zijn, van welke versie en uit welke bron")
  @APIResponse(responseCode = ApiDesignRules.UNCHANGED)
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Lijsten.class)))
  public Response lists() {
    var uitgaven =
        reference.releases().stream().map(one -> new Uitgave(one.versie(), one.bron())).toList();
    var lijsten = reference.names().stream().map(this::named).toList();
    return answer(new Lijsten(reference.versie(), uitgaven, lijsten));
  }

  private Lijstnaam named(String list) {
    var self = new Lijstnaam.Self(new Page.Link("/v1/referentie/" + list));
    return new Lijstnaam(list, reference.isOpen(list), self);
  }

  @GET
  @Path("/{lijst}")
  @Operation(
      operationId = "referentielijst",
      summary = "De codes van een lijst die op een dag geldig zijn")
  @APIResponse(responseCode = ApiDesignRules.UNCHANGED)
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Lijst.class)))
  public Response list(
      @PathParam("lijst") String lijst,
      @QueryParam("op")
          @Parameter(description = "De dag waarop de codes geldig zijn; zonder: vandaag")
          String op,
      @QueryParam("onder")
          @Parameter(
              description =
                  "Alleen wat hoort bij deze code van een andere lijst, zoals de werkprocessen van"
                      + " een kwalificatie")
          String onder) {
    LocalDate day = Days.of("op", op).orElseGet(() -> DateRules.day(clock.instant()));
    return reference
        .valid(lijst, day)
        .map(codes -> answer(list(lijst, day, under(codes, onder))))
        .orElseGet(() -> Problems.notFound().response());
  }

  private Lijst list(String lijst, LocalDate op, List<Code> codes) {
    return new Lijst(lijst, op, reference.versie(), reference.isOpen(lijst), codes);
  }

  private static List<Code> under(List<Code> codes, String onder) {
    return onder == null
        ? codes
        : codes.stream().filter(code -> Objects.equals(code.onder().orElse(null), onder)).toList();
  }

  /** Records hash by value: the same codes have the same tag in every replica. */
  private Response answer(Object content) {
    String version = reference.versie() + "-" + Integer.toHexString(content.hashCode());
    return Response.ok(content)
        .tag(new EntityTag(version))
        .header(HttpHeaders.CACHE_CONTROL, KEEP)
        .build();
  }
}
