package nl.praktijklerenplus.platform.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked, in which order. The filters are the list's own. */
public class PageRequest {

  static final String LIMIET = "limiet";
  static final String CURSOR = "cursor";
  static final String SORTEER = "sorteer";
  static final String VELDEN = "velden";

  @Context UriInfo uri;

  @Context ResourceInfo resource;

  @QueryParam(LIMIET)
  @Parameter(
      description = "Hoeveel er ten hoogste op een bladzijde staan",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  String limiet;

  @QueryParam(CURSOR)
  @Parameter(
      description =
          "Waar de vorige bladzijde eindigde; staat in _links.next en geldt alleen voor dezelfde"
              + " vraag, met dezelfde filters en volgorde")
  String cursor;

  @QueryParam(SORTEER)
  @Parameter(
      description =
          "Het veld dat de volgorde bepaalt, met een - ervoor van hoog naar laag; een veld waarop"
              + " niet gesorteerd kan worden geeft een fout die de mogelijke velden noemt")
  String sorteer;

  @QueryParam(VELDEN)
  @Parameter(
      description =
          "Alleen deze velden van elke regel, gescheiden door komma's; zonder: alle velden. Een"
              + " veld dat er niet is geeft een fout die de mogelijke velden noemt")
  String velden;
}
