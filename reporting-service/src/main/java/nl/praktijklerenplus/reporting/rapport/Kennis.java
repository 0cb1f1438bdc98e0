package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import nl.praktijklerenplus.reporting.indicator.Bijdrage;
import nl.praktijklerenplus.reporting.indicator.Bijdragen;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.tijdlijn.Archieffeit;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/**
 * Which facts count, and by which definitions.
 *
 * @param archiefpositie facts behind it had not come in
 * @param bekendOp facts that became known after this day do not count
 */
public record Kennis(Definities definities, long archiefpositie, LocalDate bekendOp) {

  /** All that is in the archive, by the same definitions. */
  public Kennis zonderGrens() {
    return new Kennis(definities, Long.MAX_VALUE, LocalDate.MAX);
  }

  private List<Feit> feiten(Collection<Archieffeit> archief) {
    return archief.stream()
        .filter(een -> een.positie() <= archiefpositie)
        .map(Archieffeit::feit)
        .filter(feit -> feit.bekendOp(bekendOp))
        .toList();
  }

  /** What one subject adds to the figures. */
  List<Bijdrage> bijdragen(Onderwerpsoort soort, Collection<Archieffeit> archief) {
    List<Feit> bekend = feiten(archief);
    return bekend.isEmpty() ? List.of() : Bijdragen.van(definities, soort, Tijdlijn.van(bekend));
  }
}
