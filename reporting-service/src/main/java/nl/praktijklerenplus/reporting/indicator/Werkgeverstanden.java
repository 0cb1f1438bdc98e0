package nl.praktijklerenplus.reporting.indicator;

import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.WERKGEVER;

/** The stocks of werkgevers and their leermeesters. */
final class Werkgeverstanden {

  static final List<Stand<Werkgeverdossier>> ALLE =
      List.of(
          werkgevers("werkgevers-geworven", "Geworven werkgevers", "Werkgevers die zijn geworven.")
              .als(
                  werkgever -> werkgever.geworvenOp().isPresent(), "de werkgever is niet geworven"),
          werkgevers(
                  "werkgevers-actief",
                  "Actieve werkgevers",
                  "Werkgevers met ten minste één aangeboden leerwerkplek.")
              .als(Werkgeverdossier::heeftAangeboden, "er is nooit een leerwerkplek aangeboden")
              .als(
                  werkgever -> !werkgever.plekken().isEmpty(),
                  "alle leerwerkplekken zijn ingetrokken")
              .opGrondVan(Werkgeverdossier::plekken),
          werkgevers(
                  "leerbedrijven-erkend",
                  "Erkende leerbedrijven",
                  "Werkgevers van wie de laatste erkenning als leerbedrijf nog geldt.")
              .als(
                  werkgever -> werkgever.erkendTot().isPresent(),
                  "de werkgever is nooit erkend als leerbedrijf")
              .opDeDag(Werkgeverdossier::erkend, "de laatste erkenning is verlopen")
              .wachtdag(Werkgeverdossier::eindeErkenning)
              .opGrondVan(Werkgeverdossier::erkendTot),
          leermeesters(
              "leermeesters",
              "Leermeesters",
              "Leermeesters die zijn aangesteld.",
              Leermeesters::aantal,
              "er is geen leermeester aangesteld"),
          leermeesters(
              "leermeesters-getraind",
              "Getrainde leermeesters",
              "Aangestelde leermeesters die zijn getraind.",
              Leermeesters::aantalGetraind,
              "er is geen aangestelde leermeester getraind"),
          Stand.<Werkgeverdossier>eenmaal(
                  Indicatordefinitie.veranderd(
                      WERKGEVER,
                      "houding-verbeterd",
                      "Verbeterde houding van werkgevers",
                      "werkgevers",
                      "Werkgevers met ten minste twee gesprekken, in het laatste met een betere"
                          + " houding dan in het eerste."),
                  Werkgeverdossier::dimensies)
              .als(
                  werkgever -> werkgever.houding().vergelijkbaar(),
                  "er zijn nog geen twee gesprekken")
              .als(
                  werkgever -> werkgever.houding().verandering() > 0,
                  "de laatste houding is niet beter dan de eerste")
              .opGrondVan(
                  werkgever ->
                      List.of(werkgever.houding().eerste(), werkgever.houding().laatste())));

  private Werkgeverstanden() {}

  private static Stand<Werkgeverdossier> werkgevers(String id, String naam, String definitie) {
    return Stand.eenmaal(
        Indicatordefinitie.stand(WERKGEVER, id, naam, "werkgevers", definitie),
        Werkgeverdossier::dimensies);
  }

  private static Stand<Werkgeverdossier> leermeesters(
      String id, String naam, String definitie, ToIntFunction<Leermeesters> aantal, String anders) {
    return Stand.<Werkgeverdossier>elk(
            Indicatordefinitie.stand(WERKGEVER, id, naam, "leermeesters", definitie),
            werkgever ->
                Collections.nCopies(
                    aantal.applyAsInt(werkgever.leermeesters()), Geteld.een(werkgever.dimensies())))
        .als(werkgever -> aantal.applyAsInt(werkgever.leermeesters()) > 0, anders);
  }
}
