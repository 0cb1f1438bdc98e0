package nl.praktijklerenplus.reporting.indicator.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.praktijklerenplus.reporting.indicator.Waarde;

/** What the document says of a value, which may be of several forms. */
@Schema(
    name = "Waarde",
    description =
        "Een getal; van een doorlooptijd de verdeling, van een verandering het gemiddelde.",
    oneOf = {Double.class, Waarde.Doorlooptijd.class, Waarde.Gemiddelde.class})
final class WaardeInOpenApi {

  private WaardeInOpenApi() {}
}
