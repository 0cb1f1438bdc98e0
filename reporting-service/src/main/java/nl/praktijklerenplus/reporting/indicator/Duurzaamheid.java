package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.STUDENT;

/**
 * Who had paid work so many months after their first paid job began. Both parts stand under the
 * werkgever of that first job.
 */
final class Duurzaamheid {

  private static final int[] MAANDEN = {3, 6, 12, 24, 36};

  static final List<Stand<Studentdossier>> DELEN =
      IntStream.of(MAANDEN)
          .boxed()
          .flatMap(maanden -> Stream.of(noemer(maanden), teller(maanden)))
          .toList();

  static final List<Indicatordefinitie> VERHOUDINGEN =
      IntStream.of(MAANDEN).mapToObj(Duurzaamheid::verhouding).toList();

  private Duurzaamheid() {}

  private static Stand<Studentdossier> noemer(int maanden) {
    Function<Studentdossier, Optional<LocalDate>> dan =
        student -> student.dienstverbanden().betaaldNa(maanden);
    return Stand.eenmaal(
            Indicatordefinitie.onderdeel(
                STUDENT,
                id(maanden) + "/noemer",
                "Studenten van wie het eerste betaalde dienstverband %d maanden of langer geleden begon."
                    .formatted(maanden)),
            Duurzaamheid::dimensies)
        .als(
            student -> student.dienstverbanden().eersteBetaald().isPresent(),
            "er is nooit een betaald dienstverband begonnen")
        .opDeDag(
            (student, dag) -> dan.apply(student).filter(dag::isBefore).isEmpty(),
            "het eerste betaalde dienstverband begon nog geen %d maanden geleden"
                .formatted(maanden))
        .wachtdag(dan)
        .opGrondVan(student -> student.dienstverbanden().betaaldNa(maanden));
  }

  private static Stand<Studentdossier> teller(int maanden) {
    return noemer(maanden)
        .als(
            student ->
                student
                    .dienstverbanden()
                    .betaaldNa(maanden)
                    .filter(student.dienstverbanden()::liepBetaald)
                    .isPresent(),
            "op de dag %d maanden later liep er geen betaald dienstverband".formatted(maanden))
        .onderdeel(
            id(maanden) + "/teller",
            "Van deze studenten wie op de dag precies %d maanden later betaald werk had."
                .formatted(maanden));
  }

  private static Indicatordefinitie verhouding(int maanden) {
    return Indicatordefinitie.verhouding(
        STUDENT,
        id(maanden),
        "Duurzaam na %d maanden".formatted(maanden),
        "Van de studenten van wie het eerste betaalde dienstverband %1$d maanden of langer geleden begon: het deel dat op de dag precies %1$d maanden later betaald werk had."
            .formatted(maanden),
        new Indicatordefinitie.Delen(id(maanden) + "/teller", id(maanden) + "/noemer"));
  }

  private static String id(int maanden) {
    return "duurzaamheid-" + maanden;
  }

  private static Dimensies dimensies(Studentdossier student) {
    return student
        .dimensies()
        .bij(student.dienstverbanden().eersteBetaald().orElseThrow().werkgever());
  }
}
