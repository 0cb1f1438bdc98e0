package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** A student's scores per instrument. */
record Metingen(Map<String, Meetreeks> perInstrument) {

  static final Metingen GEEN = new Metingen(Map.of());

  Metingen na(Feit feit) {
    if (!feit.is("MetingVastgelegd")
        || !feit.heeft("instrument")
        || feit.getal("score").isEmpty()) {
      return this;
    }
    String instrument = feit.tekst("instrument");
    Meetreeks reeks = van(instrument).met(feit, feit.getal("score").get());
    return new Metingen(Verzameling.met(perInstrument, instrument, reeks));
  }

  Meetreeks van(String instrument) {
    return perInstrument.getOrDefault(instrument, Meetreeks.GEEN);
  }
}
