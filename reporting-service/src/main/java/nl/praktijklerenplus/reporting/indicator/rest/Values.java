package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Waarde;

/** The values of figures: as counted, or as published. */
interface Values {

  Waarde value(Indicatordefinitie indicator, Tijdvak vak);

  /** One row for each cell of the split. */
  List<Map<String, Object>> rows(Indicatordefinitie indicator, Tijdvak vak);
}
