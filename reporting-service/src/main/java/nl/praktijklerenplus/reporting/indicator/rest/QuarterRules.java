package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Periode;
import nl.praktijklerenplus.reporting.onderdrukking.Kwartaal;
import nl.praktijklerenplus.reporting.onderdrukking.Persoonstelling;

/** What who may not see persons can ask: the tables that are published, and no others. */
record QuarterRules(LocalDate today, List<FieldError> errors) {

  private static final String NOT_HERE = "kan niet worden gekozen zonder recht op persoonsgegevens";

  QuarterRules(LocalDate today) {
    this(today, new ArrayList<>());
  }

  /** The day of a question without one. */
  LocalDate lastDay() {
    return Kwartaal.laatste(today).einde();
  }

  /** The same days, as known when the quarter was published. */
  Days days(Days asked) {
    quarterEnd("peildatum", asked.peildatum());
    if (asked.bekendOp() != null) {
      wrong("bekendOp", NOT_HERE + ": een kwartaal wordt getoond zoals het bij publicatie was");
    }
    if (asked.van() != null && !asked.van().equals(Kwartaal.van(asked.van()).begin())) {
      wrong("van", "moet de eerste dag van een kwartaal zijn, zoals 2023-01-01");
    }
    if (asked.tot() != null && !asked.tot().equals(asked.peildatum())) {
      wrong("tot", "moet de peildatum zijn");
    }
    return new Days(
        asked.peildatum(), Kwartaal.van(asked.peildatum()).bekendOp(), asked.van(), asked.tot());
  }

  /** The same of what cannot be limited. */
  Days days(Days asked, Split split) {
    split(split);
    return days(asked);
  }

  void quarterEnd(String field, LocalDate day) {
    Kwartaal quarter = Kwartaal.van(day);
    if (!quarter.einde().equals(day) || !quarter.gepubliceerd(today)) {
      wrong(
          field,
          "moet de laatste dag van een gepubliceerd kwartaal zijn; het laatste is %s"
              .formatted(lastDay()));
    }
  }

  void series(Optional<Periode> series) {
    if (series.filter(one -> one != Periode.KWARTAAL).isPresent()) {
      wrong("reeks", "kan alleen kwartaal zijn");
    }
  }

  /** By what a figure can be split. */
  static List<Dimensie> dimensions(Indicatordefinitie indicator) {
    return Persoonstelling.telt(indicator)
        ? Persoonstelling.uitsplitsingen(indicator)
        : indicator.dimensies();
  }

  void split(Split split) {
    if (split.by().size() > 1) {
      wrong("uitsplitsing", "kan maar een dimensie zijn");
    }
    split.only().keySet().forEach(one -> wrong(one.naam(), NOT_HERE + ": kies een uitsplitsing"));
  }

  void without(String field, Object given) {
    if (given != null) {
      wrong(field, NOT_HERE);
    }
  }

  private void wrong(String field, String why) {
    errors.add(new FieldError(field, why));
  }
}
