package nl.praktijklerenplus.reporting.rapport.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.reporting.rapport.Verschuivingen;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/**
 * What a report changes in the one that it replaces.
 *
 * @param indicatoren those in which the value is otherwise or anybody moved
 */
public record Verschil(UUID rapport, UUID vervangt, List<PerIndicator> indicatoren)
    implements AboutPersons {

  /**
   * One figure.
   *
   * @param eerst its value in the report that is replaced; null when it was not in it
   * @param nu its value in the report that replaces it
   * @param erin who counts now and did not
   * @param eruit who counted and does not now
   * @param anders who counts as before, but for another amount
   */
  public record PerIndicator(
      String indicator, JsonNode eerst, JsonNode nu, Groep erin, Groep eruit, Groep anders) {

    private Stream<Onderwerp> onderwerpen() {
      return Stream.of(erin, eruit, anders).flatMap(groep -> groep.onderwerpen().stream());
    }
  }

  /**
   * Who moved in one way.
   *
   * @param onderwerpen of many the first 500
   */
  public record Groep(
      long aantal, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Onderwerp> onderwerpen) {

    static Groep of(Verschuivingen.Groep moved) {
      return new Groep(moved.aantal(), moved.onderwerpen());
    }
  }

  @Override
  public Stream<UUID> persons() {
    return indicatoren.stream()
        .flatMap(PerIndicator::onderwerpen)
        .filter(onderwerp -> onderwerp.soort() == Onderwerpsoort.STUDENT)
        .map(Onderwerp::id)
        .distinct();
  }
}
