package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** A student's erkenningstrajecten: where the RMT-aanvraag stands and what was judged BEHAALD. */
record Trajecten(Map<UUID, Aanvraag> aanvragen, Set<Werkproces> behaald) {

  enum Fase {
    GEEN,
    IN_BEHANDELING,
    AKKOORD,
    GESTOPT
  }

  /**
   * @param op the day of the event that brought it there
   */
  record Aanvraag(Fase fase, LocalDate op) {}

  record Werkproces(UUID traject, String code) {

    static Werkproces van(Feit feit) {
      return new Werkproces(feit.stroom(), feit.tekst("werkproces"));
    }
  }

  static final Trajecten GEEN = new Trajecten(Map.of(), Set.of());

  Trajecten na(Feit feit) {
    return switch (feit.gebeurtenis()) {
      case "ErkenningstrajectGestart" -> aanvraag(feit, Fase.GEEN);
      case "RmtAanvraagIngediend" -> als(feit, Fase.GEEN, Fase.IN_BEHANDELING);
      case "RmtAkkoordGegeven" -> als(feit, Fase.IN_BEHANDELING, Fase.AKKOORD);
      case "RmtAanvraagAfgewezen" -> als(feit, Fase.IN_BEHANDELING, Fase.GEEN);
      case "ErkenningstrajectGestopt" -> aanvraag(feit, Fase.GESTOPT);
      case "WerkprocesBeoordeeld" -> beoordeeld(feit);
      default -> this;
    };
  }

  int inBehandeling() {
    return (int) aanvragen.values().stream().filter(Trajecten::loopt).count();
  }

  /** The day of the aanvraag that is pending in this traject. */
  Optional<LocalDate> inBehandelingSinds(UUID traject) {
    return Optional.ofNullable(aanvragen.get(traject)).filter(Trajecten::loopt).map(Aanvraag::op);
  }

  /** Is this the first BEHAALD of its werkproces in its traject? */
  boolean eersteBehaald(Feit feit) {
    return feit.heeft("oordeel", "BEHAALD") && !behaald.contains(Werkproces.van(feit));
  }

  private static boolean loopt(Aanvraag aanvraag) {
    return aanvraag.fase() == Fase.IN_BEHANDELING;
  }

  private Trajecten als(Feit feit, Fase was, Fase wordt) {
    Aanvraag nu = aanvragen.get(feit.stroom());
    return nu != null && nu.fase() == was ? aanvraag(feit, wordt) : this;
  }

  private Trajecten aanvraag(Feit feit, Fase fase) {
    Aanvraag nu = new Aanvraag(fase, feit.datum());
    return new Trajecten(Verzameling.met(aanvragen, feit.stroom(), nu), behaald);
  }

  private Trajecten beoordeeld(Feit feit) {
    return eersteBehaald(feit)
        ? new Trajecten(aanvragen, Verzameling.met(behaald, Werkproces.van(feit)))
        : this;
  }
}
