package nl.praktijklerenplus.reporting.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/** All that the code can count from the timelines of each kind of subject, in every version. */
final class Tellingen {

  private static final Telling<?> STUDENT =
      new Telling<>(
          Studentdossier.LEEG,
          samen(
              Studentstanden.ALLE,
              Duurzaamheid.DELEN,
              Veranderingen.ALLE,
              Trechterstanden.ALLE,
              Cohortstanden.ALLE),
          samen(Studentstromen.ALLE, Stagestromen.ALLE, Trajectstromen.ALLE, Doorlooptijden.ALLE));
  private static final Telling<?> LEERWERKPLEK =
      new Telling<>(Leerwerkplekdossier.LEEG, Leerwerkplekstanden.ALLE, List.of());
  private static final Telling<?> WERKGEVER =
      new Telling<>(Werkgeverdossier.LEEG, Werkgeverstanden.ALLE, Werkgeverstromen.ALLE);
  private static final Telling<?> BIJEENKOMST =
      new Telling<>(new Losdossier(), List.of(), Werkgeverstromen.BIJEENKOMST_STROMEN);
  private static final Telling<?> SAMENWERKING =
      new Telling<>(new Losdossier(), List.of(), Werkgeverstromen.SAMENWERKING_STROMEN);

  private Tellingen() {}

  static Telling<?> van(Onderwerpsoort soort) {
    return switch (soort) {
      case STUDENT -> STUDENT;
      case LEERWERKPLEK -> LEERWERKPLEK;
      case WERKGEVER -> WERKGEVER;
      case BIJEENKOMST -> BIJEENKOMST;
      case SAMENWERKING -> SAMENWERKING;
    };
  }

  static Stream<Indicator> alle() {
    return Arrays.stream(Onderwerpsoort.values()).flatMap(soort -> van(soort).indicatoren());
  }

  @SafeVarargs
  private static <T> List<T> samen(List<T>... lijsten) {
    return Stream.of(lijsten).flatMap(List::stream).toList();
  }
}
