package nl.praktijklerenplus.certification.traject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a traject gathers while it runs, whatever step it is at.
 *
 * @param gekozen the werkprocessen that make up the erkenning
 * @param behaald those with a BEHAALD recorded at any time: a later NOG_NIET does not undo it
 * @param opdrachten the opdrachten that are done
 */
public record Dossier(
    UUID student,
    String kwalificatie,
    Set<String> gekozen,
    Set<String> behaald,
    Set<UUID> opdrachten) {

  static Dossier nieuw(UUID student, String kwalificatie, List<String> gekozen) {
    return new Dossier(student, kwalificatie, new LinkedHashSet<>(gekozen), Set.of(), Set.of());
  }

  Dossier metBehaald(String werkproces) {
    return new Dossier(student, kwalificatie, gekozen, met(behaald, werkproces), opdrachten);
  }

  Dossier metOpdracht(UUID opdracht) {
    return new Dossier(student, kwalificatie, gekozen, behaald, met(opdrachten, opdracht));
  }

  Set<String> ontbrekend() {
    Set<String> rest = new LinkedHashSet<>(gekozen);
    rest.removeAll(behaald);
    return rest;
  }

  private static <T> Set<T> met(Set<T> set, T erbij) {
    Set<T> groter = new LinkedHashSet<>(set);
    groter.add(erbij);
    return groter;
  }
}
