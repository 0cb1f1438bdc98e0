package nl.praktijklerenplus.reporting.tijdlijn;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose student somebody is: of StudentIngestroomd, and before it of KandidaatAangemeld. */
public final class Organisatie {

  private Organisatie() {}

  public static Optional<String> van(Tijdlijn tijdlijn) {
    return laatste(tijdlijn, "StudentIngestroomd")
        .or(() -> laatste(tijdlijn, "KandidaatAangemeld"))
        .map(feit -> feit.tekst("organisatie"));
  }

  private static Optional<Feit> laatste(Tijdlijn tijdlijn, String gebeurtenis) {
    Stream<Feit> feiten = tijdlijn.feiten().stream().filter(feit -> feit.is(gebeurtenis));
    return feiten.max(Comparator.comparing(Feit::versie));
  }
}
