package nl.praktijklerenplus.reporting.indicator;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** A student's erkenningstrajecten: where the RMT-aanvraag stands and what was judged BEHAALD. */
record Trajecten(Map<UUID, Aanvraag> aanvragen, Set<Werkproces> behaald) {

  enum Aanvraag {
    GEEN,
    IN_BEHANDELING,
    AKKOORD,
    GESTOPT
  }

  record Werkproces(UUID traject, String code) {

    static Werkproces van(Feit feit) {
      return new Werkproces(feit.stroom(), feit.tekst("werkproces"));
    }
  }

  static final Trajecten GEEN = new Trajecten(Map.of(), Set.of());

  Trajecten na(Feit feit) {
    return switch (feit.gebeurtenis()) {
      case "ErkenningstrajectGestart" -> aanvraag(feit, Aanvraag.GEEN);
      case "RmtAanvraagIngediend" -> als(feit, Aanvraag.GEEN, Aanvraag.IN_BEHANDELING);
      case "RmtAkkoordGegeven" -> als(feit, Aanvraag.IN_BEHANDELING, Aanvraag.AKKOORD);
      case "RmtAanvraagAfgewezen" -> als(feit, Aanvraag.IN_BEHANDELING, Aanvraag.GEEN);
      case "ErkenningstrajectGestopt" -> aanvraag(feit, Aanvraag.GESTOPT);
      case "WerkprocesBeoordeeld" -> beoordeeld(feit);
      default -> this;
    };
  }

  int inBehandeling() {
    return Collections.frequency(aanvragen.values(), Aanvraag.IN_BEHANDELING);
  }

  /** Is this the first BEHAALD of its werkproces in its traject? */
  boolean eersteBehaald(Feit feit) {
    return feit.heeft("oordeel", "BEHAALD") && !behaald.contains(Werkproces.van(feit));
  }

  private Trajecten als(Feit feit, Aanvraag was, Aanvraag wordt) {
    return aanvragen.get(feit.stroom()) == was ? aanvraag(feit, wordt) : this;
  }

  private Trajecten aanvraag(Feit feit, Aanvraag aanvraag) {
    return new Trajecten(Verzameling.met(aanvragen, feit.stroom(), aanvraag), behaald);
  }

  private Trajecten beoordeeld(Feit feit) {
    return eersteBehaald(feit)
        ? new Trajecten(aanvragen, Verzameling.met(behaald, Werkproces.van(feit)))
        : this;
  }
}
