package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.onderdrukking.Persoonstelling;
import nl.praktijklerenplus.reporting.onderdrukking.Publicaties;

/** Figures on students as published; of all else as counted. */
record Published(Publicaties publicaties, Values counted, List<Dimensie> by) implements Values {

  @Override
  public Waarde value(Indicatordefinitie indicator, Tijdvak vak) {
    return Persoonstelling.telt(indicator)
        ? publicaties.waarde(indicator, vak)
        : counted.value(indicator, vak);
  }

  @Override
  public List<Map<String, Object>> rows(Indicatordefinitie indicator, Tijdvak vak) {
    return Persoonstelling.telt(indicator)
        ? by.stream().flatMap(one -> rows(indicator, vak, one).stream()).toList()
        : counted.rows(indicator, vak);
  }

  private List<Map<String, Object>> rows(
      Indicatordefinitie indicator, Tijdvak vak, Dimensie dimension) {
    return publicaties.waarden(indicator, dimension, vak).stream()
        .map(name -> row(dimension, name, publicaties.waarde(indicator, vak, dimension, name)))
        .toList();
  }

  private static Map<String, Object> row(Dimensie dimension, String name, Waarde value) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(dimension.naam(), name.isEmpty() ? null : name);
    row.put("waarde", Amounts.json(value));
    if (Suppressed.flag(value) != null) {
      row.put(Suppressed.FIELD, true);
    }
    return row;
  }
}
