package nl.praktijklerenplus.reporting.tijdlijn;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.*;

/**
 * To which subjects a fact belongs. A werkgever's timeline holds its own facts and the offering and
 * withdrawing of its places, never the stages of its students: subjects stay small.
 */
public final class Onderwerpen {

  private static final Set<String> VAN_DE_PLEK =
      Set.of(
          "LeerwerkplekAangeboden",
          "LeerwerkplekIngetrokken",
          "StageGestart",
          "StageOnderbroken",
          "StageHervat",
          "StageBeeindigd",
          "StageAfgerond",
          Correctie.GEBEURTENIS);

  private Onderwerpen() {}

  public static Set<Onderwerp> van(Feit feit) {
    return Stream.of(
            student(feit), leerwerkplek(feit), werkgever(feit), bijeenkomst(feit), afspraak(feit))
        .flatMap(Function.identity())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Onderwerp> student(Feit feit) {
    return onderwerp(STUDENT, feit, "student");
  }

  private static Stream<Onderwerp> leerwerkplek(Feit feit) {
    return VAN_DE_PLEK.contains(feit.gebeurtenis())
        ? onderwerp(LEERWERKPLEK, feit, "leerwerkplek")
        : Stream.of();
  }

  private static Stream<Onderwerp> werkgever(Feit feit) {
    return feit.heeft("student") ? Stream.of() : onderwerp(WERKGEVER, feit, "werkgever");
  }

  private static Stream<Onderwerp> bijeenkomst(Feit feit) {
    return opZichzelf(BIJEENKOMST, feit, "VoorlichtingsbijeenkomstGehouden");
  }

  private static Stream<Onderwerp> afspraak(Feit feit) {
    return opZichzelf(SAMENWERKING, feit, "SamenwerkingAfgesproken");
  }

  /**
   * These stand alone: their stream is the subject, and a correction does not say of which kind.
   */
  private static Stream<Onderwerp> opZichzelf(Onderwerpsoort soort, Feit feit, String naam) {
    return feit.is(naam) || isLosseCorrectie(feit)
        ? Stream.of(new Onderwerp(soort, feit.stroom()))
        : Stream.of();
  }

  private static boolean isLosseCorrectie(Feit feit) {
    return feit.is(Correctie.GEBEURTENIS) && !feit.heeft("student") && !feit.heeft("werkgever");
  }

  private static Stream<Onderwerp> onderwerp(Onderwerpsoort soort, Feit feit, String veld) {
    return feit.uuid(veld).map((UUID id) -> new Onderwerp(soort, id)).stream();
  }
}
