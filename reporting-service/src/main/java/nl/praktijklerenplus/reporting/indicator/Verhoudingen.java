package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie.Delen;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.LEERWERKPLEK;
import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;
import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.WERKGEVER;

/** The ratios: nothing of their own is counted, two counts are divided. */
final class Verhoudingen {

  static final List<Indicatordefinitie> ALLE =
      Stream.concat(
              Stream.of(
                  Indicatordefinitie.verhouding(
                      STUDENT,
                      "uitvalpercentage",
                      "Uitval",
                      "Uitgevallen studenten als deel van alle ingestroomde studenten.",
                      new Delen("studenten-uitgevallen", "studenten-ingestroomd")),
                  Indicatordefinitie.verhouding(
                      LEERWERKPLEK,
                      "bezettingsgraad",
                      "Bezettingsgraad",
                      "Bezette leerwerkplekken als deel van de aangeboden leerwerkplekken.",
                      new Delen("leerwerkplekken-bezet", "leerwerkplekken-aangeboden")),
                  Indicatordefinitie.verhouding(
                      WERKGEVER,
                      "leermeesters-getraind-aandeel",
                      "Aandeel getrainde leermeesters",
                      "Getrainde leermeesters als deel van de aangestelde leermeesters.",
                      new Delen("leermeesters-getraind", "leermeesters")),
                  Indicatordefinitie.verhouding(
                      STUDENT,
                      "knelpunten-door-werkgever",
                      "Knelpunten door de werkgever opgelost",
                      "Knelpunten die de werkgever zelf oploste als deel van alle opgeloste"
                          + " knelpunten.",
                      new Delen(Stagestromen.KNELPUNTEN_DOOR_WERKGEVER, "knelpunten-opgelost"))),
              Duurzaamheid.VERHOUDINGEN.stream())
          .toList();

  private Verhoudingen() {}
}
