package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.function.Predicate;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.LEERWERKPLEK;

/** The stocks of leerwerkplekken: what is on offer is either bezet or vrij. */
final class Leerwerkplekstanden {

  static final List<Stand<Leerwerkplekdossier>> ALLE =
      List.of(
          plekken(
              "leerwerkplekken-aangeboden",
              "Aangeboden leerwerkplekken",
              "Aangeboden en niet ingetrokken.",
              Leerwerkplekdossier::aangeboden),
          plekken(
              "leerwerkplekken-bezet",
              "Bezette leerwerkplekken",
              "Aangeboden, met een lopende stage, ook als die is onderbroken.",
              Leerwerkplekdossier::bezet),
          plekken(
              "leerwerkplekken-vrij",
              "Vrije leerwerkplekken",
              "Aangeboden, zonder lopende stage.",
              Leerwerkplekdossier::vrij));

  private Leerwerkplekstanden() {}

  private static Stand<Leerwerkplekdossier> plekken(
      String id, String naam, String definitie, Predicate<Leerwerkplekdossier> als) {
    return Stand.eenmaal(
        Indicatordefinitie.stand(LEERWERKPLEK, id, naam, "leerwerkplekken", definitie),
        als,
        Leerwerkplekdossier::dimensies);
  }
}
