package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * What a subject adds to a part of a figure otherwise than before.
 *
 * @param na how many there are now of each measured value
 * @param feiten what happened, became known or was corrected that made it so; none where the days
 *     alone did
 * @param nietOmdat why it does not count any more, when nothing of it does
 */
public record Verschuiving(
    Deel deel,
    Reden reden,
    Verdeling voor,
    Verdeling na,
    List<Feit> feiten,
    Optional<String> nietOmdat) {

  /** What came in between. */
  public enum Reden {
    /** It was so on the first day already, and was not known. */
    LATER_BEKEND,
    /** It became so after the first day. */
    SINDSDIEN
  }

  public enum Richting {
    ERBIJ,
    ERAF,
    /** As many as before, but something else was measured. */
    ANDERS
  }

  public Richting richting() {
    return switch (Long.signum(na.aantal() - voor.aantal())) {
      case 1 -> Richting.ERBIJ;
      case -1 -> Richting.ERAF;
      default -> Richting.ANDERS;
    };
  }
}
