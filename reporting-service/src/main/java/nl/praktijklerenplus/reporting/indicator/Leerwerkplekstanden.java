package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.LEERWERKPLEK;

/** The stocks of leerwerkplekken: what is on offer is either bezet or vrij. */
final class Leerwerkplekstanden {

  static final List<Stand<Leerwerkplekdossier>> ALLE =
      List.of(
          plekken(
              "leerwerkplekken-aangeboden",
              "Aangeboden leerwerkplekken",
              "Aangeboden en niet ingetrokken."),
          plekken(
                  "leerwerkplekken-bezet",
                  "Bezette leerwerkplekken",
                  "Aangeboden, met een lopende stage, ook als die is onderbroken.")
              .als(Leerwerkplekdossier::bezet, "er loopt geen stage"),
          plekken(
                  "leerwerkplekken-vrij",
                  "Vrije leerwerkplekken",
                  "Aangeboden, zonder lopende stage.")
              .als(plek -> !plek.bezet(), "er loopt een stage"));

  private Leerwerkplekstanden() {}

  private static Stand<Leerwerkplekdossier> plekken(String id, String naam, String definitie) {
    return Stand.<Leerwerkplekdossier>eenmaal(
            Indicatordefinitie.stand(LEERWERKPLEK, id, naam, "leerwerkplekken", definitie),
            Leerwerkplekdossier::dimensies)
        .als(Leerwerkplekdossier::aangeboden, "de leerwerkplek is niet aangeboden, of ingetrokken");
  }
}
