package nl.praktijklerenplus.placement.dienstverband;

import java.util.Optional;
import java.util.UUID;

/**
 * What must be known from outside a dienstverband to decide about it.
 *
 * @param studentBekend the student is known here
 * @param werkgeverCode the werkgever's own code, empty when the werkgever is unknown
 * @param studentInDienst the student has a dienstverband that has not ended
 * @param eersteDienstverband the student's dienstverband that began first, if there ever was one
 */
public record DienstverbandOmgeving(
    boolean studentBekend,
    Optional<String> werkgeverCode,
    boolean studentInDienst,
    Optional<UUID> eersteDienstverband) {

  /** For DienstverbandBeeindigen, which looks at the dienstverband alone. */
  public static final DienstverbandOmgeving GEEN =
      new DienstverbandOmgeving(false, Optional.empty(), false, Optional.empty());
}
