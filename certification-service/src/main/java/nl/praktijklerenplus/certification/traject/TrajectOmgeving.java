package nl.praktijklerenplus.certification.traject;

import java.util.Optional;
import java.util.Set;

/**
 * What must be known from outside a traject to decide about it.
 *
 * @param student for ErkenningstrajectStarten: the student, if known here
 * @param anderTrajectLoopt the student has a not-stopped traject for the same kwalificatie
 * @param werkprocessenVanKwalificatie for ErkenningstrajectStarten: what may be chosen from
 * @param stageBekend for WerkprocesBeoordelen; true as well when no stage is named
 * @param erkendOpEenStagedag for ErkenningToekennen, see {@link Erkenningsdagen}
 */
public record TrajectOmgeving(
    Optional<StudentBeeld> student,
    boolean anderTrajectLoopt,
    Set<String> werkprocessenVanKwalificatie,
    boolean stageBekend,
    boolean erkendOpEenStagedag) {

  /** For the commands that look at the traject alone. */
  public static final TrajectOmgeving GEEN =
      new TrajectOmgeving(Optional.empty(), false, Set.of(), true, false);
}
