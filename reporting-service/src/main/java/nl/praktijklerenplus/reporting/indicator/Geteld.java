package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;

/** One that counts, under these dimensions, with what was measured of it. */
record Geteld(Dimensies dimensies, int waarde) {

  static Geteld een(Dimensies dimensies) {
    return new Geteld(dimensies, 0);
  }

  Cel op(Indicatordefinitie definitie, LocalDate dag) {
    return new Cel(definitie.id(), dimensies, waarde, dag);
  }
}
