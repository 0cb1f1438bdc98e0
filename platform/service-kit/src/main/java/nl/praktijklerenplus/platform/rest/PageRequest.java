package nl.praktijklerenplus.platform.rest;

import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.platform.store.Listing;

/** Which page of a list is asked. */
public class PageRequest {

  private static final int LARGEST = 500;

  @QueryParam("na")
  @Parameter(description = "De laatste sleutel van de vorige bladzijde; staat in _links.next")
  UUID na;

  @QueryParam("limiet")
  @DefaultValue("50")
  @Parameter(description = "Hoeveel er ten hoogste op een bladzijde staan, tot en met 500")
  int limiet = 50;

  public Listing listing() {
    return new Listing(na, Math.clamp(limiet, 1, LARGEST));
  }
}
