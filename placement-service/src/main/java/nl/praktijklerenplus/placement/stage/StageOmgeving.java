package nl.praktijklerenplus.placement.stage;

import java.util.Optional;

/**
 * What must be known from outside a stage: to begin one, or to tell of a knelpunt. For
 * StageWisselen it is told as if the old stage had ended already, on the day of the command.
 *
 * @param student the student of the new stage, if known here
 * @param studentHeeftAndereStage the student holds another stage that has not ended
 * @param plek the leerwerkplek of the new stage, if known
 * @param leermeesterBekend true as well when no leermeester is named
 * @param nieuweStageBekend for StageWisselen: the new stage's identity is already taken
 * @param knelpuntElders for KnelpuntMelden: another stage has this knelpunt
 */
public record StageOmgeving(
    Optional<StudentBeeld> student,
    boolean studentHeeftAndereStage,
    Optional<PlekBeeld> plek,
    boolean leermeesterBekend,
    boolean nieuweStageBekend,
    boolean knelpuntElders) {

  /** For the commands that look at the stage alone. */
  public static final StageOmgeving GEEN =
      new StageOmgeving(Optional.empty(), false, Optional.empty(), true, false, false);

  /** To begin a stage. */
  public StageOmgeving(
      Optional<StudentBeeld> student,
      boolean studentHeeftAndereStage,
      Optional<PlekBeeld> plek,
      boolean leermeesterBekend,
      boolean nieuweStageBekend) {
    this(student, studentHeeftAndereStage, plek, leermeesterBekend, nieuweStageBekend, false);
  }

  /** To tell of a knelpunt. */
  public static StageOmgeving knelpunt(boolean elders) {
    return new StageOmgeving(Optional.empty(), false, Optional.empty(), true, false, elders);
  }
}
