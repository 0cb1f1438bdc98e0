package nl.praktijklerenplus.placement.leerwerkplek;

import java.time.LocalDate;
import java.util.UUID;

import nl.praktijklerenplus.placement.leerwerkplek.LeerwerkplekEvent.LeerwerkplekAangeboden;

/** The states of a leerwerkplek. Whether it is bezet, its stages tell. */
public sealed interface Leerwerkplek {

  record Onbekend() implements Leerwerkplek {}

  /** Every place that was ever offered. */
  sealed interface Bekend extends Leerwerkplek {

    Plekgegevens gegevens();
  }

  record Aangeboden(Plekgegevens gegevens) implements Bekend {}

  record Ingetrokken(Plekgegevens gegevens, LocalDate ingetrokkenOp) implements Bekend {}

  /** What stays the same about a place: whose it is and what is learned there. */
  record Plekgegevens(
      UUID leerwerkplek,
      UUID werkgever,
      String werkgeverCode,
      String richting,
      Locatie locatie,
      LocalDate aangebodenOp) {

    static Plekgegevens van(LeerwerkplekAangeboden aangeboden, LocalDate datum) {
      return new Plekgegevens(
          aangeboden.leerwerkplek(),
          aangeboden.werkgever(),
          aangeboden.werkgeverCode(),
          aangeboden.richting(),
          aangeboden.locatie(),
          datum);
    }
  }
}
