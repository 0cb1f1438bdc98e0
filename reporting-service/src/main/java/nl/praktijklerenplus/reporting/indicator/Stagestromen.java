package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/**
 * The flows of stages and dienstverbanden: the werkgever is that of the running stage, also when
 * the event is about one that had ended by then. A start, a wissel and a dienstverband have their
 * own.
 */
final class Stagestromen {

  /** A part of the verhouding knelpunten-door-werkgever. */
  static final String KNELPUNTEN_DOOR_WERKGEVER = "knelpunten-door-werkgever/teller";

  static final List<Stroom<Studentdossier>> ALLE =
      List.of(
          eigen("stages-gestart", "Gestarte stages", "StageGestart", "Begonnen stages."),
          eigen(
                  "stagewissels",
                  "Stagewissels",
                  "StageBeeindigd",
                  "Wisselingen van leerwerkplek, geteld bij de werkgever die wordt verlaten.")
              .als(
                  v -> v.feit().heeft("reden", "WISSEL"), "de stage eindigde niet door een wissel"),
          stroom("stages-afgerond", "Afgeronde stages", "StageAfgerond", "Afgeronde stages.")
              .per(Dimensie.VERVOLG),
          stroom(
              "stagebezoeken", "Stagebezoeken", "StagebezoekAfgelegd", "Bezoeken aan een stage."),
          stroom(
                  "leerproces-aanpassingen",
                  "Aanpassingen van het leerproces",
                  "LeerprocesAangepast",
                  "Keren dat werk of leren op de werkvloer is aangepast.")
              .per(Dimensie.SOORT),
          stroom(
                  "knelpunten-gemeld",
                  "Gemelde knelpunten",
                  "KnelpuntGemeld",
                  "Knelpunten die tijdens een stage zijn gemeld.")
              .per(Dimensie.SOORT),
          stroom(
                  "knelpunten-opgelost",
                  "Opgeloste knelpunten",
                  "KnelpuntOpgelost",
                  "Knelpunten die zijn opgelost.")
              .per(Dimensie.DOOR),
          stroom(
                  KNELPUNTEN_DOOR_WERKGEVER,
                  "Knelpunten door de werkgever opgelost",
                  "KnelpuntOpgelost",
                  "Knelpunten die de werkgever zelf heeft opgelost.")
              .als(
                  v -> v.feit().heeft("door", "WERKGEVER"),
                  "het knelpunt is niet door de werkgever opgelost")
              .onderdeel(),
          eigen(
                  "dienstverbanden-gestart",
                  "Gestarte dienstverbanden",
                  "DienstverbandGestart",
                  "Begonnen dienstverbanden, betaald en onbetaald.")
              .per(Dimensie.SOORT));

  private Stagestromen() {}

  private static Stroom<Studentdossier> stroom(
      String id, String naam, String gebeurtenis, String definitie) {
    return Stroom.van(
        Indicatordefinitie.stroom(STUDENT, id, naam, "gebeurtenissen", definitie),
        gebeurtenis,
        v -> v.voor().dimensies());
  }

  /** With the werkgever of the event itself. */
  private static Stroom<Studentdossier> eigen(
      String id, String naam, String gebeurtenis, String definitie) {
    return Stroom.van(
        Indicatordefinitie.stroom(STUDENT, id, naam, "gebeurtenissen", definitie),
        gebeurtenis,
        v -> v.na().dimensies().bij(v.feit().tekst("werkgeverCode")));
  }
}
