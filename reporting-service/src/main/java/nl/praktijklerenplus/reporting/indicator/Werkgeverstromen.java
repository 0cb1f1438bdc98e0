package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.*;

/** The flows around werkgevers, and those of bijeenkomsten and samenwerkingen. */
final class Werkgeverstromen {

  static final List<Stroom<Werkgeverdossier>> ALLE =
      List.of(
          stroom(
                  "werkgevers-werving",
                  "Werving van werkgevers",
                  "WerkgeverGeworven",
                  "Werkgevers die in de periode zijn geworven.")
              .per(Dimensie.KANAAL),
          stroom(
              "werkgeversgesprekken",
              "Werkgeversgesprekken",
              "WerkgeversgesprekGevoerd",
              "Gesprekken met werkgevers."));

  static final List<Stroom<Losdossier>> BIJEENKOMST_STROMEN =
      List.of(
          Stroom.van(
              Indicatordefinitie.stroom(
                  BIJEENKOMST,
                  "voorlichtingsbijeenkomsten",
                  "Voorlichtingsbijeenkomsten",
                  "bijeenkomsten",
                  "Gehouden voorlichtingsbijeenkomsten."),
              "VoorlichtingsbijeenkomstGehouden",
              (_, _) -> Dimensies.GEEN));

  static final List<Stroom<Losdossier>> SAMENWERKING_STROMEN =
      List.of(
          Stroom.van(
              Indicatordefinitie.stroom(
                  SAMENWERKING,
                  "samenwerkingsafspraken",
                  "Samenwerkingsafspraken",
                  "afspraken",
                  "Afspraken met partners over samenwerking."),
              "SamenwerkingAfgesproken",
              (_, _) -> Dimensies.GEEN));

  private Werkgeverstromen() {}

  private static Stroom<Werkgeverdossier> stroom(
      String id, String naam, String gebeurtenis, String definitie) {
    return Stroom.van(
        Indicatordefinitie.stroom(WERKGEVER, id, naam, "gebeurtenissen", definitie),
        gebeurtenis,
        (werkgever, _) -> werkgever.dimensies());
  }
}
