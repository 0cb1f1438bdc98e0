package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.List;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.Stap;
import nl.praktijklerenplus.reporting.indicator.Trechterstanden;

/** What holds between the steps of the trechter. */
record Trechterverbanden(Kwartaal kwartaal) {

  List<Verband> alle() {
    return Stream.concat(
            Stream.of(
                Verband.som(geheel("studenten-ingestroomd"), List.of(bereikt(Stap.INGESTROOMD))),
                Verband.som(
                    geheel("kandidaten"),
                    List.of(wachtend(Stap.AANGEMELD), wachtend(Stap.INTAKE)))),
            Stream.of(Stap.values()).flatMap(this::stap))
        .toList();
  }

  /** Who waits reached the step and not the next. */
  private Stream<Verband> stap(Stap stap) {
    return stap.volgende().stream()
        .flatMap(
            volgende ->
                Stream.of(
                    Verband.tenMinste(bereikt(stap), wachtend(stap)),
                    Verband.tenMinste(bereikt(stap), bereikt(volgende), wachtend(stap))));
  }

  private Punt bereikt(Stap stap) {
    return geheel(Trechterstanden.bereikt(stap));
  }

  private Punt wachtend(Stap stap) {
    return geheel(Trechterstanden.wachtend(stap));
  }

  private Punt geheel(String telling) {
    return new Punt(kwartaal, Vakje.geheel(telling));
  }
}
