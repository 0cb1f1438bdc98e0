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
              "Gesprekken met werkgevers."),
          tijdTotLeerwerkplek());

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
              _ -> Dimensies.GEEN));

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
              _ -> Dimensies.GEEN));

  private Werkgeverstromen() {}

  private static Stroom<Werkgeverdossier> tijdTotLeerwerkplek() {
    return Stroom.<Werkgeverdossier>van(
            Indicatordefinitie.doorlooptijd(
                WERKGEVER,
                "werving-tot-leerwerkplek",
                "Werving tot leerwerkplek",
                "Dagen van de werving van een werkgever tot de eerste leerwerkplek die hij aanbiedt."),
            "LeerwerkplekAangeboden",
            voorval -> voorval.na().dimensies())
        .als(
            v -> !v.voor().heeftAangeboden(), "het is niet de eerste leerwerkplek van de werkgever")
        .sinds(v -> v.dagslot().geworvenOp());
  }

  private static Stroom<Werkgeverdossier> stroom(
      String id, String naam, String gebeurtenis, String definitie) {
    return Stroom.van(
        Indicatordefinitie.stroom(WERKGEVER, id, naam, "gebeurtenissen", definitie),
        gebeurtenis,
        voorval -> voorval.na().dimensies());
  }
}
