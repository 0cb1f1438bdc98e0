package nl.praktijklerenplus.reporting.rapport.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.rest.WrongQuestion;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.reporting.rapport.Publiek;
import nl.praktijklerenplus.reporting.rapport.Rapportsoort;

/** Which reports are asked; of a year are those whose period touches it. */
record RapportVraag(
    Optional<Rapportsoort> soort, Optional<Publiek> publiek, Optional<String> jaar) {

  /**
   * @param mine which this caller may see
   */
  Listing rows(Listing mine) {
    Optional<Integer> year = jaar.map(RapportVraag::year);
    mine.where("soort", soort).where("publiek", publiek);
    year.ifPresent(
        number ->
            mine.upTo("van", Optional.of(LocalDate.of(number, 12, 31)))
                .above("tot", LocalDate.of(number - 1, 12, 31)));
    return mine;
  }

  private static int year(String text) {
    if (!text.matches("[12][0-9]{3}")) {
      throw new WrongQuestion(List.of(new FieldError("jaar", "moet een jaar zijn, zoals 2023")));
    }
    return Integer.parseInt(text);
  }
}
