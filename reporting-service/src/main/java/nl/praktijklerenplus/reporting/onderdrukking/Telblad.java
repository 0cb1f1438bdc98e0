package nl.praktijklerenplus.reporting.onderdrukking;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.Cohortstanden;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Verdeling;

/** What there is in each cell at the end of a quarter, before anything is suppressed. */
public final class Telblad {

  /** Which counts are put in cohorten, by the month of the instroom. */
  public static Stream<String> cohorttellingen() {
    return Stream.concat(
        Cohortstanden.TOESTANDEN.stream().map(Cohortstanden::toestand),
        Stream.of(Cohortstanden.OP_STAGE, Cohortstanden.IN_DIENST));
  }

  /** The cells of the cohort of a quarter, also when nobody came in. */
  static Stream<Vakje> cohort(Kwartaal kwartaal) {
    return Stream.concat(Stream.of(Afgeleid.COHORT), cohorttellingen())
        .map(telling -> new Vakje(telling, Afgeleid.COHORT, kwartaal.einde().toString()));
  }

  private final SortedMap<Vakje, Verdeling> vakjes = new TreeMap<>();

  public void geheel(String telling, Verdeling verdeling) {
    tel(Vakje.geheel(telling), verdeling);
  }

  public void per(Dimensie dimensie, Optional<String> waarde, String telling, Verdeling verdeling) {
    tel(Vakje.per(dimensie, waarde.orElse(""), telling), verdeling);
  }

  /**
   * @param maanden how many came in in each month
   */
  public void cohorten(String telling, Verdeling maanden) {
    maanden
        .aantallen()
        .forEach(
            (maand, aantal) -> {
              LocalDate dag = Cohortstanden.maand(maand).atEndOfMonth();
              String einde = Kwartaal.van(dag).einde().toString();
              Verdeling erbij = new Verdeling(new TreeMap<>(Map.of(0, aantal)));
              tel(new Vakje(telling, Afgeleid.COHORT, einde), erbij);
              if (telling.startsWith(Cohortstanden.toestand(""))) {
                tel(new Vakje(Afgeleid.COHORT, Afgeleid.COHORT, einde), erbij);
              }
            });
  }

  public Map<Vakje, Verdeling> vakjes() {
    return vakjes;
  }

  private void tel(Vakje vakje, Verdeling verdeling) {
    vakjes.merge(vakje, verdeling, Verdeling::plus);
  }
}
