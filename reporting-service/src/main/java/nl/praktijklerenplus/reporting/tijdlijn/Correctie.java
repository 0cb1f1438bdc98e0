package nl.praktijklerenplus.reporting.tijdlijn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a correction says of the fact it corrects. The fact keeps its own bekend and version. */
record Correctie(UUID feit, Optional<LocalDate> nieuweDatum, Map<?, ?> velden) {

  static final String GEBEURTENIS = "GebeurtenisGecorrigeerd";

  /** The last one wins, field by field. */
  static final Comparator<Feit> ORDE =
      Comparator.comparing(Feit::bekend).thenComparing(Feit::versie).thenComparing(Feit::id);

  static Correctie van(Feit feit) {
    return new Correctie(
        feit.uuid("gebeurtenis").orElseThrow(),
        feit.dag("nieuweDatum"),
        feit.velden().get("velden") instanceof Map<?, ?> velden ? velden : Map.of());
  }

  Feit over(Feit feit) {
    Map<String, Object> samen = new HashMap<>(feit.velden());
    velden.forEach((naam, waarde) -> samen.put(naam.toString(), waarde));
    return new Feit(
        feit.id(),
        feit.gebeurtenis(),
        feit.stroom(),
        feit.versie(),
        nieuweDatum.orElse(feit.datum()),
        feit.bekend(),
        samen);
  }
}
