package nl.praktijklerenplus.platform.rest;

import java.lang.reflect.Method;
import java.util.Arrays;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From where a feed goes on, how much of it, and how long to wait for something new. */
public class FeedRequest {

  static final String WACHT = "wacht";

  @Context UriInfo uri;

  @Context ResourceInfo resource;

  @QueryParam(EventWait.NA)
  @Parameter(
      description =
          "Waar het vorige antwoord eindigde: staat in _links.next en in de header Link. Zonder:"
              + " vanaf het allereerste begin. Wachten op een gebeurtenis kan hier alleen met de"
              + " header Wacht-Op-Gebeurtenis")
  String na;

  @QueryParam(PageRequest.LIMIET)
  @Parameter(
      description = "Hoeveel er ten hoogste in het antwoord staan",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  String limiet;

  @QueryParam(WACHT)
  @Parameter(
      description = "Is er niets nieuws, dan wacht het antwoord zoveel seconden tot er wel iets is",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "60", defaultValue = "0"))
  String wacht;

  /** Does this operation go on after a place, with an {@code na} of its own? */
  static boolean isAskedBy(Method operation) {
    return Arrays.asList(operation.getParameterTypes()).contains(FeedRequest.class);
  }
}
