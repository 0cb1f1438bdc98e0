package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.praktijklerenplus.reporting.indicator.Cohortstanden;
import nl.praktijklerenplus.reporting.indicator.Periode;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.rest.CohortenResource.Cohort;
import nl.praktijklerenplus.reporting.indicator.rest.CohortenResource.Cohorten;
import nl.praktijklerenplus.reporting.onderdrukking.Afgeleid;
import nl.praktijklerenplus.reporting.onderdrukking.Kwartaal;
import nl.praktijklerenplus.reporting.onderdrukking.Publicaties;
import nl.praktijklerenplus.reporting.onderdrukking.Vakje;

/** The cohorten as published, by quarter. */
record PublishedCohorts(Publicaties published, Days days) {

  Cohorten cohorten() {
    List<Cohort> all =
        published.cohorten(new Kwartaal(days.peildatum())).stream().map(this::cohort).toList();
    return new Cohorten(
        Periode.KWARTAAL.naam(), days.peildatum(), days.bekendOp(), all, Suppressed.RULE);
  }

  private Cohort cohort(Kwartaal quarter) {
    List<String> hidden = new ArrayList<>();
    Long all = in(quarter, Afgeleid.COHORT, "ingestroomd", hidden);
    Map<String, Long> states = new LinkedHashMap<>();
    for (String state : Cohortstanden.TOESTANDEN) {
      states.put(state, in(quarter, Cohortstanden.toestand(state), state, hidden));
    }
    return new Cohort(
        quarter.begin(),
        quarter.einde(),
        all,
        states,
        in(quarter, Cohortstanden.OP_STAGE, "opStage", hidden),
        in(quarter, Cohortstanden.IN_DIENST, "inDienst", hidden),
        hidden);
  }

  private Long in(Kwartaal quarter, String telling, String name, List<String> hidden) {
    LocalDate day = days.peildatum();
    Vakje cell = new Vakje(telling, Afgeleid.COHORT, quarter.einde().toString());
    Optional<Verdeling> found = published.op(day, cell);
    if (found.isEmpty()) {
      hidden.add(name);
    }
    return found.map(Verdeling::aantal).orElse(null);
  }
}
