package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.Cohortstanden;

/** What holds in a cohort, between the cohorts and the whole, and with the quarter before. */
record Cohortverbanden(Kwartaal kwartaal, Kwartaal vorige) {

  private static final String INGESTROOMD = "studenten-ingestroomd";

  // A list, as the order of the relations must always be the same.
  private static final List<String> TOESTANDEN =
      List.of("ACTIEF", "GEPAUZEERD", "UITGEVALLEN", "AFGEROND");

  List<Verband> alle(Collection<Vakje> vakjes) {
    List<Vakje> cohorten =
        vakjes.stream().filter(vakje -> vakje.telling().equals(Afgeleid.COHORT)).toList();
    Stream<Verband> samen =
        TOESTANDEN.stream()
            .map(toestand -> samen(stand(toestand), cohorten, Cohortstanden.toestand(toestand)));
    Stream<Verband> overige =
        Stream.of(
            samen(INGESTROOMD, cohorten, Afgeleid.COHORT),
            samen("studenten-op-stage", cohorten, Cohortstanden.OP_STAGE));
    return Stream.concat(cohorten.stream().flatMap(this::cohort), Stream.concat(overige, samen))
        .toList();
  }

  private Stream<Verband> cohort(Vakje cohort) {
    Stream<Verband> altijd =
        Stream.of(
            Verband.som(
                punt(cohort),
                TOESTANDEN.stream()
                    .map(toestand -> punt(cohort.van(Cohortstanden.toestand(toestand))))
                    .toList()),
            Verband.tenMinste(punt(cohort), punt(cohort.van(Cohortstanden.OP_STAGE))),
            Verband.tenMinste(punt(cohort), punt(cohort.van(Cohortstanden.IN_DIENST))),
            Verband.som(punt(cohort), List.of(new Punt(vorige, cohort))));
    return isNieuw(cohort) ? Stream.concat(altijd, Stream.of(kwamErbij(cohort))) : altijd;
  }

  private boolean isNieuw(Vakje cohort) {
    return cohort.waarde().equals(kwartaal.einde().toString());
  }

  private Verband kwamErbij(Vakje cohort) {
    Vakje ingestroomd = Vakje.geheel(INGESTROOMD);
    return Verband.som(punt(ingestroomd), List.of(new Punt(vorige, ingestroomd), punt(cohort)));
  }

  private Verband samen(String telling, List<Vakje> cohorten, String inCohort) {
    return Verband.som(
        punt(Vakje.geheel(telling)),
        cohorten.stream().map(cohort -> punt(cohort.van(inCohort))).toList());
  }

  private static String stand(String toestand) {
    return "studenten-" + toestand.toLowerCase(Locale.ROOT);
  }

  private Punt punt(Vakje vakje) {
    return new Punt(kwartaal, vakje);
  }
}
